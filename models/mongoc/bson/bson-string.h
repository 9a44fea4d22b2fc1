/* libbson 1.23: the documented interface */
#ifndef BSON_STRING_H
#define BSON_STRING_H

#include <bson/bson-prelude.h>
#include <stdarg.h>
#include <bson/bson-macros.h>
#include <bson/bson-types.h>

typedef struct {
	char *str;
	uint32_t len;
	uint32_t alloc;
} bson_string_t;
bson_string_t *bson_string_new(const char *str);
char *bson_string_free(bson_string_t *string, bool free_segment);
void bson_string_append(bson_string_t *string, const char *str);
void bson_string_append_c(bson_string_t *string, char str);
void bson_string_append_unichar(bson_string_t *string, bson_unichar_t unichar);
void bson_string_append_printf(bson_string_t *string, const char *format, ...);
void bson_string_truncate(bson_string_t *string, uint32_t len);
char *bson_strdup(const char *str)
    __contract("string(str) alloc(ret, strlen(str)+1) copies(ret, str)");
char *bson_strdup_printf(const char *format, ...)
    __contract("format(format, 1) alloc(ret, unknown) copies(ret, ...)");
char *bson_strdupv_printf(const char *format, struct __va_list_tag *args);
char *bson_strndup(const char *str, size_t n_bytes)
    __contract("alloc(ret, n_bytes+1) copies(ret, str)");
void bson_strncpy(char *dst, const char *src, size_t size);
int bson_vsnprintf(char *str, size_t size, const char *format, struct __va_list_tag *ap);
int bson_snprintf(char *str, size_t size, const char *format, ...)
    __contract("format(format, 3) writes(str, size) copies(str, ...)");
void bson_strfreev(char **strv);
size_t bson_strnlen(const char *s, size_t maxlen);
int64_t bson_ascii_strtoll(const char *str, char **endptr, int base);
int bson_strcasecmp(const char *s1, const char *s2);
bool bson_isspace(int c);

#endif
