/* systemd 252: the documented interface */
#ifndef foosdid128hfoo
#define foosdid128hfoo

#include <inttypes.h>
#include <stdarg.h>
#include <string.h>
#include <systemd/_sd-common.h>

struct _sd_useless_struct_to_allow_trailing_semicolon_;
union sd_id128;
typedef union sd_id128 sd_id128_t;
union sd_id128 {
	uint8_t bytes[16];
	uint64_t qwords[2];
};
char *sd_id128_to_string(sd_id128_t id, char *s);
char *sd_id128_to_uuid_string(sd_id128_t id, char *s);
int sd_id128_from_string(const char *s, sd_id128_t *ret);
int sd_id128_randomize(sd_id128_t *ret);
int sd_id128_get_machine(sd_id128_t *ret);
int sd_id128_get_boot(sd_id128_t *ret);
int sd_id128_get_invocation(sd_id128_t *ret);
int sd_id128_get_machine_app_specific(sd_id128_t app_id, sd_id128_t *ret);
int sd_id128_get_boot_app_specific(sd_id128_t app_id, sd_id128_t *ret);
int sd_id128_equal(sd_id128_t a, sd_id128_t b);
int sd_id128_string_equal(const char *s, sd_id128_t id);
int sd_id128_is_null(sd_id128_t a);
int sd_id128_is_allf(sd_id128_t a);
int sd_id128_in_setv(sd_id128_t a, struct __va_list_tag *ap);
int sd_id128_in_set_sentinel(sd_id128_t a, ...);
struct _sd_useless_struct_to_allow_trailing_semicolon_;

#define SD_ID128_STRING_MAX 33U
#define SD_ID128_UUID_STRING_MAX 37U
#define SD_ID128_FORMAT_STR "%02x%02x%02x%02x%02x%02x%02x%02x%02x%02x%02x%02x%02x%02x%02x%02x"
#define SD_ID128_UUID_FORMAT_STR "%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x"

#endif
