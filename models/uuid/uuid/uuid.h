/* libuuid: the documented interface */
#ifndef _UL_LIBUUID_UUID_H
#define _UL_LIBUUID_UUID_H

#include <sys/types.h>
#include <sys/time.h>
#include <time.h>

typedef unsigned char uuid_t[16];
void uuid_clear(unsigned char *uu);
int uuid_compare(const unsigned char *uu1, const unsigned char *uu2)
    __contract("reads(uu1, 16) reads(uu2, 16) compares(uu1, uu2, 16)");
void uuid_copy(unsigned char *dst, const unsigned char *src)
    __contract("reads(src, 16) writes(dst, 16) copies(dst, src)");
void uuid_generate(unsigned char *out) __contract("writes(out, 16) random(out, strong)");
void uuid_generate_random(unsigned char *out) __contract("writes(out, 16) random(out, strong)");
void uuid_generate_time(unsigned char *out) __contract("writes(out, 16)");
int uuid_generate_time_safe(unsigned char *out) __contract("writes(out, 16)");
void uuid_generate_md5(unsigned char *out, const unsigned char *ns, const char *name, size_t len);
void uuid_generate_sha1(unsigned char *out, const unsigned char *ns, const char *name, size_t len);
int uuid_is_null(const unsigned char *uu);
int uuid_parse(const char *in, unsigned char *uu)
    __contract("string(in) writes(uu, 16) copies(uu, in) neg(ret)");
int uuid_parse_range(const char *in_start, const char *in_end, unsigned char *uu);
void uuid_unparse(const unsigned char *uu, char *out)
    __contract("reads(uu, 16) writes(out, 37) copies(out, uu)");
void uuid_unparse_lower(const unsigned char *uu, char *out)
    __contract("reads(uu, 16) writes(out, 37) copies(out, uu)");
void uuid_unparse_upper(const unsigned char *uu, char *out)
    __contract("reads(uu, 16) writes(out, 37) copies(out, uu)");
time_t uuid_time(const unsigned char *uu, struct timeval *ret_tv);
int uuid_type(const unsigned char *uu);
int uuid_variant(const unsigned char *uu);
const uuid_t *uuid_get_template(const char *alias);

#define UUID_VARIANT_NCS 0
#define UUID_VARIANT_DCE 1
#define UUID_VARIANT_MICROSOFT 2
#define UUID_VARIANT_OTHER 3
#define UUID_VARIANT_SHIFT 5
#define UUID_VARIANT_MASK 0x7
#define UUID_TYPE_DCE_NIL 0
#define UUID_TYPE_DCE_TIME 1
#define UUID_TYPE_DCE_SECURITY 2
#define UUID_TYPE_DCE_MD5 3
#define UUID_TYPE_DCE_RANDOM 4
#define UUID_TYPE_DCE_SHA1 5
#define UUID_TYPE_SHIFT 4
#define UUID_TYPE_MASK 0xf
#define UUID_STR_LEN 37

#endif
