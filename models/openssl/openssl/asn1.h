/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_ASN1_H
#define OPENSSL_ASN1_H

#include <openssl/macros.h>
#include <time.h>
#include <openssl/e_os2.h>
#include <openssl/opensslconf.h>
#include <openssl/bio.h>
#include <openssl/safestack.h>
#include <openssl/asn1err.h>
#include <openssl/symhacks.h>
#include <openssl/types.h>
#include <openssl/bn.h>

struct stack_st_X509_ALGOR;
struct asn1_string_st {
	int length;
	int type;
	unsigned char *data;
	long flags;
};
struct ASN1_ENCODING_st {
	unsigned char *enc;
	long len;
	int modified;
};
typedef struct ASN1_ENCODING_st ASN1_ENCODING;
struct asn1_string_table_st {
	int nid;
	long minsize;
	long maxsize;
	unsigned long mask;
	unsigned long flags;
};
struct stack_st_ASN1_STRING_TABLE;
struct ASN1_TEMPLATE_st;
typedef struct ASN1_TEMPLATE_st ASN1_TEMPLATE;
struct ASN1_TLC_st;
typedef struct ASN1_TLC_st ASN1_TLC;
struct ASN1_VALUE_st;
typedef struct ASN1_VALUE_st ASN1_VALUE;
typedef void * d2i_of_void(void **, const unsigned char **, long);
typedef int i2d_of_void(const void *, unsigned char **);
typedef const ASN1_ITEM * ASN1_ITEM_EXP(void);
struct asn1_type_st {
	int type;
	union {
		char *ptr;
		ASN1_BOOLEAN boolean;
		ASN1_STRING *asn1_string;
		ASN1_OBJECT *object;
		ASN1_INTEGER *integer;
		ASN1_ENUMERATED *enumerated;
		ASN1_BIT_STRING *bit_string;
		ASN1_OCTET_STRING *octet_string;
		ASN1_PRINTABLESTRING *printablestring;
		ASN1_T61STRING *t61string;
		ASN1_IA5STRING *ia5string;
		ASN1_GENERALSTRING *generalstring;
		ASN1_BMPSTRING *bmpstring;
		ASN1_UNIVERSALSTRING *universalstring;
		ASN1_UTCTIME *utctime;
		ASN1_GENERALIZEDTIME *generalizedtime;
		ASN1_VISIBLESTRING *visiblestring;
		ASN1_UTF8STRING *utf8string;
		ASN1_STRING *set;
		ASN1_STRING *sequence;
		ASN1_VALUE *asn1_value;
	} value;
};
struct stack_st_ASN1_TYPE;
typedef struct stack_st_ASN1_TYPE ASN1_SEQUENCE_ANY;
ASN1_SEQUENCE_ANY *d2i_ASN1_SEQUENCE_ANY(ASN1_SEQUENCE_ANY **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ASN1_SEQUENCE_ANY(const ASN1_SEQUENCE_ANY *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ASN1_SEQUENCE_ANY_it(void);
ASN1_SEQUENCE_ANY *d2i_ASN1_SET_ANY(ASN1_SEQUENCE_ANY **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ASN1_SET_ANY(const ASN1_SEQUENCE_ANY *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ASN1_SET_ANY_it(void);
struct BIT_STRING_BITNAME_st {
	int bitnum;
	const char *lname;
	const char *sname;
};
typedef struct BIT_STRING_BITNAME_st BIT_STRING_BITNAME;
ASN1_TYPE *ASN1_TYPE_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ASN1_TYPE_free(ASN1_TYPE *a) __contract("frees(a)");
ASN1_TYPE *d2i_ASN1_TYPE(ASN1_TYPE **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ASN1_TYPE(const ASN1_TYPE *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ASN1_ANY_it(void);
int ASN1_TYPE_get(const ASN1_TYPE *a);
void ASN1_TYPE_set(ASN1_TYPE *a, int type, void *value);
int ASN1_TYPE_set1(ASN1_TYPE *a, int type, const void *value);
int ASN1_TYPE_cmp(const ASN1_TYPE *a, const ASN1_TYPE *b);
ASN1_TYPE *ASN1_TYPE_pack_sequence(const ASN1_ITEM *it, void *s, ASN1_TYPE **t);
void *ASN1_TYPE_unpack_sequence(const ASN1_ITEM *it, const ASN1_TYPE *t);
struct stack_st_ASN1_OBJECT;
ASN1_OBJECT *ASN1_OBJECT_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ASN1_OBJECT_free(ASN1_OBJECT *a) __contract("frees(a)");
ASN1_OBJECT *d2i_ASN1_OBJECT(ASN1_OBJECT **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ASN1_OBJECT(const ASN1_OBJECT *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ASN1_OBJECT_it(void);
ASN1_STRING *ASN1_STRING_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ASN1_STRING_free(ASN1_STRING *a) __contract("frees(a)");
void ASN1_STRING_clear_free(ASN1_STRING *a) __contract("frees(a)");
int ASN1_STRING_copy(ASN1_STRING *dst, const ASN1_STRING *str);
ASN1_STRING *ASN1_STRING_dup(const ASN1_STRING *a)
    __contract("null_alloc(ret) alloc(ret, unknown)");
ASN1_STRING *ASN1_STRING_type_new(int type) __contract("null_alloc(ret) alloc(ret, unknown)");
int ASN1_STRING_cmp(const ASN1_STRING *a, const ASN1_STRING *b);
int ASN1_STRING_set(ASN1_STRING *str, const void *data, int len)
    __contract("reads(data, len) copies(str, data)");
void ASN1_STRING_set0(ASN1_STRING *str, void *data, int len);
int ASN1_STRING_length(const ASN1_STRING *x);
void ASN1_STRING_length_set(ASN1_STRING *x, int n);
int ASN1_STRING_type(const ASN1_STRING *x);
unsigned char *ASN1_STRING_data(ASN1_STRING *x) __contract("into(ret, x)");
const unsigned char *ASN1_STRING_get0_data(const ASN1_STRING *x) __contract("into(ret, x)");
ASN1_BIT_STRING *ASN1_BIT_STRING_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ASN1_BIT_STRING_free(ASN1_BIT_STRING *a) __contract("frees(a)");
ASN1_BIT_STRING *d2i_ASN1_BIT_STRING(ASN1_BIT_STRING **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ASN1_BIT_STRING(const ASN1_BIT_STRING *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ASN1_BIT_STRING_it(void);
int ASN1_BIT_STRING_set(ASN1_BIT_STRING *a, unsigned char *d, int length);
int ASN1_BIT_STRING_set_bit(ASN1_BIT_STRING *a, int n, int value);
int ASN1_BIT_STRING_get_bit(const ASN1_BIT_STRING *a, int n);
int ASN1_BIT_STRING_check(const ASN1_BIT_STRING *a, const unsigned char *flags, int flags_len);
int ASN1_BIT_STRING_name_print(BIO *out, ASN1_BIT_STRING *bs, BIT_STRING_BITNAME *tbl, int indent);
int ASN1_BIT_STRING_num_asc(const char *name, BIT_STRING_BITNAME *tbl);
int ASN1_BIT_STRING_set_asc(ASN1_BIT_STRING *bs, const char *name, int value, BIT_STRING_BITNAME *tbl);
struct stack_st_ASN1_INTEGER;
ASN1_INTEGER *ASN1_INTEGER_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ASN1_INTEGER_free(ASN1_INTEGER *a) __contract("frees(a)");
ASN1_INTEGER *d2i_ASN1_INTEGER(ASN1_INTEGER **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ASN1_INTEGER(const ASN1_INTEGER *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ASN1_INTEGER_it(void);
ASN1_INTEGER *d2i_ASN1_UINTEGER(ASN1_INTEGER **a, const unsigned char **pp, long length)
    __contract("reads(*pp, length) decodes(ret, *pp, length) null(ret)");
ASN1_INTEGER *ASN1_INTEGER_dup(const ASN1_INTEGER *a)
    __contract("null_alloc(ret) alloc(ret, unknown)");
int ASN1_INTEGER_cmp(const ASN1_INTEGER *x, const ASN1_INTEGER *y);
ASN1_ENUMERATED *ASN1_ENUMERATED_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ASN1_ENUMERATED_free(ASN1_ENUMERATED *a) __contract("frees(a)");
ASN1_ENUMERATED *d2i_ASN1_ENUMERATED(ASN1_ENUMERATED **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ASN1_ENUMERATED(const ASN1_ENUMERATED *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ASN1_ENUMERATED_it(void);
int ASN1_UTCTIME_check(const ASN1_UTCTIME *a);
ASN1_UTCTIME *ASN1_UTCTIME_set(ASN1_UTCTIME *s, time_t t);
ASN1_UTCTIME *ASN1_UTCTIME_adj(ASN1_UTCTIME *s, time_t t, int offset_day, long offset_sec);
int ASN1_UTCTIME_set_string(ASN1_UTCTIME *s, const char *str);
int ASN1_UTCTIME_cmp_time_t(const ASN1_UTCTIME *s, time_t t);
int ASN1_GENERALIZEDTIME_check(const ASN1_GENERALIZEDTIME *a);
ASN1_GENERALIZEDTIME *ASN1_GENERALIZEDTIME_set(ASN1_GENERALIZEDTIME *s, time_t t);
ASN1_GENERALIZEDTIME *ASN1_GENERALIZEDTIME_adj(ASN1_GENERALIZEDTIME *s, time_t t, int offset_day, long offset_sec);
int ASN1_GENERALIZEDTIME_set_string(ASN1_GENERALIZEDTIME *s, const char *str);
int ASN1_TIME_diff(int *pday, int *psec, const ASN1_TIME *from, const ASN1_TIME *to);
ASN1_OCTET_STRING *ASN1_OCTET_STRING_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ASN1_OCTET_STRING_free(ASN1_OCTET_STRING *a) __contract("frees(a)");
ASN1_OCTET_STRING *d2i_ASN1_OCTET_STRING(ASN1_OCTET_STRING **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ASN1_OCTET_STRING(const ASN1_OCTET_STRING *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ASN1_OCTET_STRING_it(void);
ASN1_OCTET_STRING *ASN1_OCTET_STRING_dup(const ASN1_OCTET_STRING *a)
    __contract("null_alloc(ret) alloc(ret, unknown)");
int ASN1_OCTET_STRING_cmp(const ASN1_OCTET_STRING *a, const ASN1_OCTET_STRING *b);
int ASN1_OCTET_STRING_set(ASN1_OCTET_STRING *str, const unsigned char *data, int len);
struct stack_st_ASN1_UTF8STRING;
ASN1_VISIBLESTRING *ASN1_VISIBLESTRING_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ASN1_VISIBLESTRING_free(ASN1_VISIBLESTRING *a) __contract("frees(a)");
ASN1_VISIBLESTRING *d2i_ASN1_VISIBLESTRING(ASN1_VISIBLESTRING **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ASN1_VISIBLESTRING(const ASN1_VISIBLESTRING *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ASN1_VISIBLESTRING_it(void);
ASN1_UNIVERSALSTRING *ASN1_UNIVERSALSTRING_new(void)
    __contract("null_alloc(ret) alloc(ret, unknown)");
void ASN1_UNIVERSALSTRING_free(ASN1_UNIVERSALSTRING *a) __contract("frees(a)");
ASN1_UNIVERSALSTRING *d2i_ASN1_UNIVERSALSTRING(ASN1_UNIVERSALSTRING **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ASN1_UNIVERSALSTRING(const ASN1_UNIVERSALSTRING *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ASN1_UNIVERSALSTRING_it(void);
ASN1_UTF8STRING *ASN1_UTF8STRING_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ASN1_UTF8STRING_free(ASN1_UTF8STRING *a) __contract("frees(a)");
ASN1_UTF8STRING *d2i_ASN1_UTF8STRING(ASN1_UTF8STRING **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ASN1_UTF8STRING(const ASN1_UTF8STRING *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ASN1_UTF8STRING_it(void);
ASN1_NULL *ASN1_NULL_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ASN1_NULL_free(ASN1_NULL *a) __contract("frees(a)");
ASN1_NULL *d2i_ASN1_NULL(ASN1_NULL **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ASN1_NULL(const ASN1_NULL *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ASN1_NULL_it(void);
ASN1_BMPSTRING *ASN1_BMPSTRING_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ASN1_BMPSTRING_free(ASN1_BMPSTRING *a) __contract("frees(a)");
ASN1_BMPSTRING *d2i_ASN1_BMPSTRING(ASN1_BMPSTRING **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ASN1_BMPSTRING(const ASN1_BMPSTRING *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ASN1_BMPSTRING_it(void);
int UTF8_getc(const unsigned char *str, int len, unsigned long *val);
int UTF8_putc(unsigned char *str, int len, unsigned long value);
struct stack_st_ASN1_GENERALSTRING;
ASN1_STRING *ASN1_PRINTABLE_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ASN1_PRINTABLE_free(ASN1_STRING *a) __contract("frees(a)");
ASN1_STRING *d2i_ASN1_PRINTABLE(ASN1_STRING **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ASN1_PRINTABLE(const ASN1_STRING *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ASN1_PRINTABLE_it(void);
ASN1_STRING *DIRECTORYSTRING_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void DIRECTORYSTRING_free(ASN1_STRING *a) __contract("frees(a)");
ASN1_STRING *d2i_DIRECTORYSTRING(ASN1_STRING **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_DIRECTORYSTRING(const ASN1_STRING *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *DIRECTORYSTRING_it(void);
ASN1_STRING *DISPLAYTEXT_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void DISPLAYTEXT_free(ASN1_STRING *a) __contract("frees(a)");
ASN1_STRING *d2i_DISPLAYTEXT(ASN1_STRING **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_DISPLAYTEXT(const ASN1_STRING *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *DISPLAYTEXT_it(void);
ASN1_PRINTABLESTRING *ASN1_PRINTABLESTRING_new(void)
    __contract("null_alloc(ret) alloc(ret, unknown)");
void ASN1_PRINTABLESTRING_free(ASN1_PRINTABLESTRING *a) __contract("frees(a)");
ASN1_PRINTABLESTRING *d2i_ASN1_PRINTABLESTRING(ASN1_PRINTABLESTRING **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ASN1_PRINTABLESTRING(const ASN1_PRINTABLESTRING *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ASN1_PRINTABLESTRING_it(void);
ASN1_T61STRING *ASN1_T61STRING_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ASN1_T61STRING_free(ASN1_T61STRING *a) __contract("frees(a)");
ASN1_T61STRING *d2i_ASN1_T61STRING(ASN1_T61STRING **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ASN1_T61STRING(const ASN1_T61STRING *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ASN1_T61STRING_it(void);
ASN1_IA5STRING *ASN1_IA5STRING_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ASN1_IA5STRING_free(ASN1_IA5STRING *a) __contract("frees(a)");
ASN1_IA5STRING *d2i_ASN1_IA5STRING(ASN1_IA5STRING **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ASN1_IA5STRING(const ASN1_IA5STRING *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ASN1_IA5STRING_it(void);
ASN1_GENERALSTRING *ASN1_GENERALSTRING_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ASN1_GENERALSTRING_free(ASN1_GENERALSTRING *a) __contract("frees(a)");
ASN1_GENERALSTRING *d2i_ASN1_GENERALSTRING(ASN1_GENERALSTRING **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ASN1_GENERALSTRING(const ASN1_GENERALSTRING *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ASN1_GENERALSTRING_it(void);
ASN1_UTCTIME *ASN1_UTCTIME_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ASN1_UTCTIME_free(ASN1_UTCTIME *a) __contract("frees(a)");
ASN1_UTCTIME *d2i_ASN1_UTCTIME(ASN1_UTCTIME **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ASN1_UTCTIME(const ASN1_UTCTIME *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ASN1_UTCTIME_it(void);
ASN1_GENERALIZEDTIME *ASN1_GENERALIZEDTIME_new(void)
    __contract("null_alloc(ret) alloc(ret, unknown)");
void ASN1_GENERALIZEDTIME_free(ASN1_GENERALIZEDTIME *a) __contract("frees(a)");
ASN1_GENERALIZEDTIME *d2i_ASN1_GENERALIZEDTIME(ASN1_GENERALIZEDTIME **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ASN1_GENERALIZEDTIME(const ASN1_GENERALIZEDTIME *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ASN1_GENERALIZEDTIME_it(void);
ASN1_TIME *ASN1_TIME_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ASN1_TIME_free(ASN1_TIME *a) __contract("frees(a)");
ASN1_TIME *d2i_ASN1_TIME(ASN1_TIME **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ASN1_TIME(const ASN1_TIME *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ASN1_TIME_it(void);
ASN1_TIME *ASN1_TIME_dup(const ASN1_TIME *a) __contract("null_alloc(ret) alloc(ret, unknown)");
ASN1_UTCTIME *ASN1_UTCTIME_dup(const ASN1_UTCTIME *a)
    __contract("null_alloc(ret) alloc(ret, unknown)");
ASN1_GENERALIZEDTIME *ASN1_GENERALIZEDTIME_dup(const ASN1_GENERALIZEDTIME *a)
    __contract("null_alloc(ret) alloc(ret, unknown)");
const ASN1_ITEM *ASN1_OCTET_STRING_NDEF_it(void);
ASN1_TIME *ASN1_TIME_set(ASN1_TIME *s, time_t t);
ASN1_TIME *ASN1_TIME_adj(ASN1_TIME *s, time_t t, int offset_day, long offset_sec);
int ASN1_TIME_check(const ASN1_TIME *t);
ASN1_GENERALIZEDTIME *ASN1_TIME_to_generalizedtime(const ASN1_TIME *t, ASN1_GENERALIZEDTIME **out);
int ASN1_TIME_set_string(ASN1_TIME *s, const char *str);
int ASN1_TIME_set_string_X509(ASN1_TIME *s, const char *str);
int ASN1_TIME_to_tm(const ASN1_TIME *s, struct tm *tm);
int ASN1_TIME_normalize(ASN1_TIME *s);
int ASN1_TIME_cmp_time_t(const ASN1_TIME *s, time_t t);
int ASN1_TIME_compare(const ASN1_TIME *a, const ASN1_TIME *b);
int i2a_ASN1_INTEGER(BIO *bp, const ASN1_INTEGER *a);
int a2i_ASN1_INTEGER(BIO *bp, ASN1_INTEGER *bs, char *buf, int size);
int i2a_ASN1_ENUMERATED(BIO *bp, const ASN1_ENUMERATED *a);
int a2i_ASN1_ENUMERATED(BIO *bp, ASN1_ENUMERATED *bs, char *buf, int size);
int i2a_ASN1_OBJECT(BIO *bp, const ASN1_OBJECT *a);
int a2i_ASN1_STRING(BIO *bp, ASN1_STRING *bs, char *buf, int size);
int i2a_ASN1_STRING(BIO *bp, const ASN1_STRING *a, int type);
int i2t_ASN1_OBJECT(char *buf, int buf_len, const ASN1_OBJECT *a);
int a2d_ASN1_OBJECT(unsigned char *out, int olen, const char *buf, int num);
ASN1_OBJECT *ASN1_OBJECT_create(int nid, unsigned char *data, int len, const char *sn, const char *ln)
    __contract("null_alloc(ret) alloc(ret, unknown)");
int ASN1_INTEGER_get_int64(int64_t *pr, const ASN1_INTEGER *a);
int ASN1_INTEGER_set_int64(ASN1_INTEGER *a, int64_t r);
int ASN1_INTEGER_get_uint64(uint64_t *pr, const ASN1_INTEGER *a);
int ASN1_INTEGER_set_uint64(ASN1_INTEGER *a, uint64_t r);
int ASN1_INTEGER_set(ASN1_INTEGER *a, long v);
long ASN1_INTEGER_get(const ASN1_INTEGER *a);
ASN1_INTEGER *BN_to_ASN1_INTEGER(const BIGNUM *bn, ASN1_INTEGER *ai);
BIGNUM *ASN1_INTEGER_to_BN(const ASN1_INTEGER *ai, BIGNUM *bn);
int ASN1_ENUMERATED_get_int64(int64_t *pr, const ASN1_ENUMERATED *a);
int ASN1_ENUMERATED_set_int64(ASN1_ENUMERATED *a, int64_t r);
int ASN1_ENUMERATED_set(ASN1_ENUMERATED *a, long v);
long ASN1_ENUMERATED_get(const ASN1_ENUMERATED *a);
ASN1_ENUMERATED *BN_to_ASN1_ENUMERATED(const BIGNUM *bn, ASN1_ENUMERATED *ai);
BIGNUM *ASN1_ENUMERATED_to_BN(const ASN1_ENUMERATED *ai, BIGNUM *bn);
int ASN1_PRINTABLE_type(const unsigned char *s, int max);
unsigned long ASN1_tag2bit(int tag);
int ASN1_get_object(const unsigned char **pp, long *plength, int *ptag, int *pclass, long omax)
    __contract("reads(*pp, omax) writes(plength, 8) writes(ptag, 4) writes(pclass, 4)");
int ASN1_check_infinite_end(unsigned char **p, long len);
int ASN1_const_check_infinite_end(const unsigned char **p, long len);
void ASN1_put_object(unsigned char **pp, int constructed, int length, int tag, int xclass);
int ASN1_put_eoc(unsigned char **pp);
int ASN1_object_size(int constructed, int length, int tag);
void *ASN1_dup(i2d_of_void *i2d, d2i_of_void *d2i, const void *x)
    __contract("null_alloc(ret) alloc(ret, unknown)");
void *ASN1_item_dup(const ASN1_ITEM *it, const void *x)
    __contract("null_alloc(ret) alloc(ret, unknown)");
int ASN1_item_sign_ex(const ASN1_ITEM *it, X509_ALGOR *algor1, X509_ALGOR *algor2, ASN1_BIT_STRING *signature, const void *data, const ASN1_OCTET_STRING *id, EVP_PKEY *pkey, const EVP_MD *md, OSSL_LIB_CTX *libctx, const char *propq);
int ASN1_item_verify_ex(const ASN1_ITEM *it, const X509_ALGOR *alg, const ASN1_BIT_STRING *signature, const void *data, const ASN1_OCTET_STRING *id, EVP_PKEY *pkey, OSSL_LIB_CTX *libctx, const char *propq);
void *ASN1_d2i_fp(void *(*xnew)(void), d2i_of_void *d2i, FILE *in, void **x);
void *ASN1_item_d2i_fp_ex(const ASN1_ITEM *it, FILE *in, void *x, OSSL_LIB_CTX *libctx, const char *propq);
void *ASN1_item_d2i_fp(const ASN1_ITEM *it, FILE *in, void *x);
int ASN1_i2d_fp(i2d_of_void *i2d, FILE *out, const void *x);
int ASN1_item_i2d_fp(const ASN1_ITEM *it, FILE *out, const void *x);
int ASN1_STRING_print_ex_fp(FILE *fp, const ASN1_STRING *str, unsigned long flags);
int ASN1_STRING_to_UTF8(unsigned char **out, const ASN1_STRING *in)
    __contract("nonnull(out) alloc(*out, ret) copies(*out, in) neg(ret)");
void *ASN1_d2i_bio(void *(*xnew)(void), d2i_of_void *d2i, BIO *in, void **x);
void *ASN1_item_d2i_bio_ex(const ASN1_ITEM *it, BIO *in, void *pval, OSSL_LIB_CTX *libctx, const char *propq);
void *ASN1_item_d2i_bio(const ASN1_ITEM *it, BIO *in, void *pval);
int ASN1_i2d_bio(i2d_of_void *i2d, BIO *out, const void *x);
int ASN1_item_i2d_bio(const ASN1_ITEM *it, BIO *out, const void *x);
BIO *ASN1_item_i2d_mem_bio(const ASN1_ITEM *it, const ASN1_VALUE *val);
int ASN1_UTCTIME_print(BIO *fp, const ASN1_UTCTIME *a);
int ASN1_GENERALIZEDTIME_print(BIO *fp, const ASN1_GENERALIZEDTIME *a);
int ASN1_TIME_print(BIO *bp, const ASN1_TIME *tm);
int ASN1_TIME_print_ex(BIO *bp, const ASN1_TIME *tm, unsigned long flags);
int ASN1_STRING_print(BIO *bp, const ASN1_STRING *v);
int ASN1_STRING_print_ex(BIO *out, const ASN1_STRING *str, unsigned long flags);
int ASN1_buf_print(BIO *bp, const unsigned char *buf, size_t buflen, int off);
int ASN1_bn_print(BIO *bp, const char *number, const BIGNUM *num, unsigned char *buf, int off);
int ASN1_parse(BIO *bp, const unsigned char *pp, long len, int indent);
int ASN1_parse_dump(BIO *bp, const unsigned char *pp, long len, int indent, int dump);
const char *ASN1_tag2str(int tag);
int ASN1_UNIVERSALSTRING_to_string(ASN1_UNIVERSALSTRING *s);
int ASN1_TYPE_set_octetstring(ASN1_TYPE *a, unsigned char *data, int len);
int ASN1_TYPE_get_octetstring(const ASN1_TYPE *a, unsigned char *data, int max_len);
int ASN1_TYPE_set_int_octetstring(ASN1_TYPE *a, long num, unsigned char *data, int len);
int ASN1_TYPE_get_int_octetstring(const ASN1_TYPE *a, long *num, unsigned char *data, int max_len);
void *ASN1_item_unpack(const ASN1_STRING *oct, const ASN1_ITEM *it);
ASN1_STRING *ASN1_item_pack(void *obj, const ASN1_ITEM *it, ASN1_OCTET_STRING **oct);
void ASN1_STRING_set_default_mask(unsigned long mask);
int ASN1_STRING_set_default_mask_asc(const char *p);
unsigned long ASN1_STRING_get_default_mask(void);
int ASN1_mbstring_copy(ASN1_STRING **out, const unsigned char *in, int len, int inform, unsigned long mask);
int ASN1_mbstring_ncopy(ASN1_STRING **out, const unsigned char *in, int len, int inform, unsigned long mask, long minsize, long maxsize);
ASN1_STRING *ASN1_STRING_set_by_NID(ASN1_STRING **out, const unsigned char *in, int inlen, int inform, int nid);
ASN1_STRING_TABLE *ASN1_STRING_TABLE_get(int nid);
int ASN1_STRING_TABLE_add(int p1, long p2, long p3, unsigned long p4, unsigned long p5);
void ASN1_STRING_TABLE_cleanup(void);
ASN1_VALUE *ASN1_item_new(const ASN1_ITEM *it) __contract("null_alloc(ret) alloc(ret, unknown)");
ASN1_VALUE *ASN1_item_new_ex(const ASN1_ITEM *it, OSSL_LIB_CTX *libctx, const char *propq)
    __contract("null_alloc(ret) alloc(ret, unknown)");
void ASN1_item_free(ASN1_VALUE *val, const ASN1_ITEM *it) __contract("frees(val)");
ASN1_VALUE *ASN1_item_d2i_ex(ASN1_VALUE **val, const unsigned char **in, long len, const ASN1_ITEM *it, OSSL_LIB_CTX *libctx, const char *propq);
ASN1_VALUE *ASN1_item_d2i(ASN1_VALUE **val, const unsigned char **in, long len, const ASN1_ITEM *it);
int ASN1_item_i2d(const ASN1_VALUE *val, unsigned char **out, const ASN1_ITEM *it);
int ASN1_item_ndef_i2d(const ASN1_VALUE *val, unsigned char **out, const ASN1_ITEM *it);
void ASN1_add_oid_module(void);
void ASN1_add_stable_module(void);
ASN1_TYPE *ASN1_generate_nconf(const char *str, CONF *nconf);
ASN1_TYPE *ASN1_generate_v3(const char *str, X509V3_CTX *cnf);
int ASN1_str2mask(const char *str, unsigned long *pmask);
int ASN1_item_print(BIO *out, const ASN1_VALUE *ifld, int indent, const ASN1_ITEM *it, const ASN1_PCTX *pctx);
ASN1_PCTX *ASN1_PCTX_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ASN1_PCTX_free(ASN1_PCTX *p) __contract("frees(p)");
unsigned long ASN1_PCTX_get_flags(const ASN1_PCTX *p);
void ASN1_PCTX_set_flags(ASN1_PCTX *p, unsigned long flags);
unsigned long ASN1_PCTX_get_nm_flags(const ASN1_PCTX *p);
void ASN1_PCTX_set_nm_flags(ASN1_PCTX *p, unsigned long flags);
unsigned long ASN1_PCTX_get_cert_flags(const ASN1_PCTX *p);
void ASN1_PCTX_set_cert_flags(ASN1_PCTX *p, unsigned long flags);
unsigned long ASN1_PCTX_get_oid_flags(const ASN1_PCTX *p);
void ASN1_PCTX_set_oid_flags(ASN1_PCTX *p, unsigned long flags);
unsigned long ASN1_PCTX_get_str_flags(const ASN1_PCTX *p);
void ASN1_PCTX_set_str_flags(ASN1_PCTX *p, unsigned long flags);
ASN1_SCTX *ASN1_SCTX_new(int (*scan_cb)(ASN1_SCTX *))
    __contract("null_alloc(ret) alloc(ret, unknown)");
void ASN1_SCTX_free(ASN1_SCTX *p) __contract("frees(p)");
const ASN1_ITEM *ASN1_SCTX_get_item(ASN1_SCTX *p);
const ASN1_TEMPLATE *ASN1_SCTX_get_template(ASN1_SCTX *p);
unsigned long ASN1_SCTX_get_flags(ASN1_SCTX *p);
void ASN1_SCTX_set_app_data(ASN1_SCTX *p, void *data);
void *ASN1_SCTX_get_app_data(ASN1_SCTX *p);
const BIO_METHOD *BIO_f_asn1(void);
BIO *BIO_new_NDEF(BIO *out, ASN1_VALUE *val, const ASN1_ITEM *it)
    __contract("null_alloc(ret) alloc(ret, unknown)");
int i2d_ASN1_bio_stream(BIO *out, ASN1_VALUE *val, BIO *in, int flags, const ASN1_ITEM *it)
    __contract("writes(*val, ret) copies(*val, out) neg(ret)");
int PEM_write_bio_ASN1_stream(BIO *out, ASN1_VALUE *val, BIO *in, int flags, const char *hdr, const ASN1_ITEM *it);
int SMIME_write_ASN1(BIO *bio, ASN1_VALUE *val, BIO *data, int flags, int ctype_nid, int econt_nid, struct stack_st_X509_ALGOR *mdalgs, const ASN1_ITEM *it);
int SMIME_write_ASN1_ex(BIO *bio, ASN1_VALUE *val, BIO *data, int flags, int ctype_nid, int econt_nid, struct stack_st_X509_ALGOR *mdalgs, const ASN1_ITEM *it, OSSL_LIB_CTX *libctx, const char *propq);
ASN1_VALUE *SMIME_read_ASN1(BIO *bio, BIO **bcont, const ASN1_ITEM *it);
ASN1_VALUE *SMIME_read_ASN1_ex(BIO *bio, int flags, BIO **bcont, const ASN1_ITEM *it, ASN1_VALUE **x, OSSL_LIB_CTX *libctx, const char *propq);
int SMIME_crlf_copy(BIO *in, BIO *out, int flags);
int SMIME_text(BIO *in, BIO *out);
const ASN1_ITEM *ASN1_ITEM_lookup(const char *name);
const ASN1_ITEM *ASN1_ITEM_get(size_t i);
DEFINE_STACK_OF(ASN1_OBJECT)
DEFINE_STACK_OF(ASN1_INTEGER)
DEFINE_STACK_OF(ASN1_UTF8STRING)
DEFINE_STACK_OF(ASN1_TYPE)
DEFINE_STACK_OF(ASN1_GENERALSTRING)
#define V_ASN1_UNIVERSAL 0x0
#define V_ASN1_APPLICATION 0x40
#define V_ASN1_CONTEXT_SPECIFIC 0x80
#define V_ASN1_PRIVATE 0xc0
#define V_ASN1_CONSTRUCTED 0x20
#define V_ASN1_PRIMITIVE_TAG 0x1f
#define V_ASN1_PRIMATIVE_TAG 31
#define V_ASN1_APP_CHOOSE (-2)
#define V_ASN1_OTHER (-3)
#define V_ASN1_ANY (-4)
#define V_ASN1_UNDEF (-1)
#define V_ASN1_EOC 0
#define V_ASN1_BOOLEAN 1
#define V_ASN1_INTEGER 2
#define V_ASN1_BIT_STRING 3
#define V_ASN1_OCTET_STRING 4
#define V_ASN1_NULL 5
#define V_ASN1_OBJECT 6
#define V_ASN1_OBJECT_DESCRIPTOR 7
#define V_ASN1_EXTERNAL 8
#define V_ASN1_REAL 9
#define V_ASN1_ENUMERATED 10
#define V_ASN1_UTF8STRING 12
#define V_ASN1_SEQUENCE 16
#define V_ASN1_SET 17
#define V_ASN1_NUMERICSTRING 18
#define V_ASN1_PRINTABLESTRING 19
#define V_ASN1_T61STRING 20
#define V_ASN1_TELETEXSTRING 20
#define V_ASN1_VIDEOTEXSTRING 21
#define V_ASN1_IA5STRING 22
#define V_ASN1_UTCTIME 23
#define V_ASN1_GENERALIZEDTIME 24
#define V_ASN1_GRAPHICSTRING 25
#define V_ASN1_ISO64STRING 26
#define V_ASN1_VISIBLESTRING 26
#define V_ASN1_GENERALSTRING 27
#define V_ASN1_UNIVERSALSTRING 28
#define V_ASN1_BMPSTRING 30
#define V_ASN1_NEG 0x100
#define V_ASN1_NEG_INTEGER 0x102
#define V_ASN1_NEG_ENUMERATED 0x10a
#define B_ASN1_NUMERICSTRING 0x1
#define B_ASN1_PRINTABLESTRING 0x2
#define B_ASN1_T61STRING 0x4
#define B_ASN1_TELETEXSTRING 0x4
#define B_ASN1_VIDEOTEXSTRING 0x8
#define B_ASN1_IA5STRING 0x10
#define B_ASN1_GRAPHICSTRING 0x20
#define B_ASN1_ISO64STRING 0x40
#define B_ASN1_VISIBLESTRING 0x40
#define B_ASN1_GENERALSTRING 0x80
#define B_ASN1_UNIVERSALSTRING 0x100
#define B_ASN1_OCTET_STRING 0x200
#define B_ASN1_BIT_STRING 0x400
#define B_ASN1_BMPSTRING 0x800
#define B_ASN1_UNKNOWN 0x1000
#define B_ASN1_UTF8STRING 0x2000
#define B_ASN1_UTCTIME 0x4000
#define B_ASN1_GENERALIZEDTIME 0x8000
#define B_ASN1_SEQUENCE 0x10000
#define MBSTRING_FLAG 0x1000
#define MBSTRING_UTF8 4096
#define MBSTRING_ASC 0x1001
#define MBSTRING_BMP 0x1002
#define MBSTRING_UNIV 0x1004
#define SMIME_OLDMIME 0x400
#define SMIME_CRLFEOL 0x800
#define SMIME_STREAM 0x1000
#define ASN1_STRING_FLAG_BITS_LEFT 0x8
#define ASN1_STRING_FLAG_NDEF 0x10
#define ASN1_STRING_FLAG_CONT 0x20
#define ASN1_STRING_FLAG_MSTRING 0x40
#define ASN1_STRING_FLAG_EMBED 0x80
#define ASN1_STRING_FLAG_X509_TIME 0x100
#define ASN1_LONG_UNDEF 0x7fffffffL
#define STABLE_FLAGS_MALLOC 0x1
#define STABLE_FLAGS_CLEAR 1
#define STABLE_NO_MASK 0x2
#define DIRSTRING_TYPE 0x2806
#define PKCS9STRING_TYPE 0x2816
#define ub_name 32768
#define ub_common_name 64
#define ub_locality_name 128
#define ub_state_name 128
#define ub_organization_name 64
#define ub_organization_unit_name 64
#define ub_title 64
#define ub_email_address 128
#define ASN1_STRFLGS_ESC_2253 1
#define ASN1_STRFLGS_ESC_CTRL 2
#define ASN1_STRFLGS_ESC_MSB 4
#define ASN1_DTFLGS_TYPE_MASK 0xfUL
#define ASN1_DTFLGS_RFC822 0x0UL
#define ASN1_DTFLGS_ISO8601 0x1UL
#define ASN1_STRFLGS_ESC_QUOTE 8
#define CHARTYPE_PRINTABLESTRING 0x10
#define CHARTYPE_FIRST_ESC_2253 0x20
#define CHARTYPE_LAST_ESC_2253 0x40
#define ASN1_STRFLGS_UTF8_CONVERT 0x10
#define ASN1_STRFLGS_IGNORE_TYPE 0x20
#define ASN1_STRFLGS_SHOW_TYPE 0x40
#define ASN1_STRFLGS_DUMP_ALL 0x80
#define ASN1_STRFLGS_DUMP_UNKNOWN 0x100
#define ASN1_STRFLGS_DUMP_DER 0x200
#define ASN1_STRFLGS_ESC_2254 0x400
#define ASN1_STRFLGS_RFC2253 0x317
#define B_ASN1_TIME 0xc000
#define B_ASN1_PRINTABLE 0x13d17
#define B_ASN1_DIRECTORYSTRING 0x2906
#define B_ASN1_DISPLAYTEXT 0x2850
#define ASN1_PCTX_FLAGS_SHOW_ABSENT 0x1
#define ASN1_PCTX_FLAGS_SHOW_SEQUENCE 0x2
#define ASN1_PCTX_FLAGS_SHOW_SSOF 0x4
#define ASN1_PCTX_FLAGS_SHOW_TYPE 0x8
#define ASN1_PCTX_FLAGS_NO_ANY_TYPE 0x10
#define ASN1_PCTX_FLAGS_NO_MSTRING_TYPE 0x20
#define ASN1_PCTX_FLAGS_NO_FIELD_NAME 0x40
#define ASN1_PCTX_FLAGS_SHOW_FIELD_STRUCT_NAME 0x80
#define ASN1_PCTX_FLAGS_NO_STRUCT_NAME 0x100

d2i_of_void *CHECKED_D2I_OF();
i2d_of_void *CHECKED_I2D_OF();
int ASN1_i2d_fp_of();
int ASN1_i2d_bio_of();

#endif
