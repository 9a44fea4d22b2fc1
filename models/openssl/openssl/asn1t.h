/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_ASN1T_H
#define OPENSSL_ASN1T_H

#include <openssl/macros.h>
#include <stddef.h>
#include <openssl/e_os2.h>
#include <openssl/asn1.h>

struct ASN1_TEMPLATE_st {
	unsigned long flags;
	long tag;
	unsigned long offset;
	const char *field_name;
	ASN1_ITEM_EXP *item;
};
struct ASN1_ADB_TABLE_st;
typedef struct ASN1_ADB_TABLE_st ASN1_ADB_TABLE;
struct ASN1_ADB_st;
typedef struct ASN1_ADB_st ASN1_ADB;
struct ASN1_ADB_st {
	unsigned long flags;
	unsigned long offset;
	int (*adb_cb)(long *);
	const ASN1_ADB_TABLE *tbl;
	long tblcount;
	const ASN1_TEMPLATE *default_tt;
	const ASN1_TEMPLATE *null_tt;
};
struct ASN1_ADB_TABLE_st {
	long value;
	const ASN1_TEMPLATE tt;
};
struct ASN1_ITEM_st {
	char itype;
	long utype;
	const ASN1_TEMPLATE *templates;
	long tcount;
	const void *funcs;
	long size;
	const char *sname;
};
struct ASN1_TLC_st {
	char valid;
	int ret;
	long plen;
	int ptag;
	int pclass;
	int hdrlen;
};
typedef int (ASN1_VALUE **, const unsigned char **, long, const ASN1_ITEM *, int, int, char, ASN1_TLC *) ASN1_ex_d2i;
typedef int (ASN1_VALUE **, const unsigned char **, long, const ASN1_ITEM *, int, int, char, ASN1_TLC *, OSSL_LIB_CTX *, const char *) ASN1_ex_d2i_ex;
typedef int (const ASN1_VALUE **, unsigned char **, const ASN1_ITEM *, int, int) ASN1_ex_i2d;
typedef int (ASN1_VALUE **, const ASN1_ITEM *) ASN1_ex_new_func;
typedef int (ASN1_VALUE **, const ASN1_ITEM *, OSSL_LIB_CTX *, const char *) ASN1_ex_new_ex_func;
typedef void (ASN1_VALUE **, const ASN1_ITEM *) ASN1_ex_free_func;
typedef int (BIO *, const ASN1_VALUE **, int, const char *, const ASN1_PCTX *) ASN1_ex_print_func;
typedef int (const ASN1_VALUE **, unsigned char *, int *, const ASN1_ITEM *) ASN1_primitive_i2c;
typedef int (ASN1_VALUE **, const unsigned char *, int, int, char *, const ASN1_ITEM *) ASN1_primitive_c2i;
typedef int (BIO *, const ASN1_VALUE **, const ASN1_ITEM *, int, const ASN1_PCTX *) ASN1_primitive_print;
struct ASN1_EXTERN_FUNCS_st {
	void *app_data;
	ASN1_ex_new_func *asn1_ex_new;
	ASN1_ex_free_func *asn1_ex_free;
	ASN1_ex_free_func *asn1_ex_clear;
	ASN1_ex_d2i *asn1_ex_d2i;
	ASN1_ex_i2d *asn1_ex_i2d;
	ASN1_ex_print_func *asn1_ex_print;
	ASN1_ex_new_ex_func *asn1_ex_new_ex;
	ASN1_ex_d2i_ex *asn1_ex_d2i_ex;
};
typedef struct ASN1_EXTERN_FUNCS_st ASN1_EXTERN_FUNCS;
struct ASN1_PRIMITIVE_FUNCS_st {
	void *app_data;
	unsigned long flags;
	ASN1_ex_new_func *prim_new;
	ASN1_ex_free_func *prim_free;
	ASN1_ex_free_func *prim_clear;
	ASN1_primitive_c2i *prim_c2i;
	ASN1_primitive_i2c *prim_i2c;
	ASN1_primitive_print *prim_print;
};
typedef struct ASN1_PRIMITIVE_FUNCS_st ASN1_PRIMITIVE_FUNCS;
typedef int (int, ASN1_VALUE **, const ASN1_ITEM *, void *) ASN1_aux_cb;
typedef int (int, const ASN1_VALUE **, const ASN1_ITEM *, void *) ASN1_aux_const_cb;
struct ASN1_AUX_st {
	void *app_data;
	int flags;
	int ref_offset;
	int ref_lock;
	ASN1_aux_cb *asn1_cb;
	int enc_offset;
	ASN1_aux_const_cb *asn1_const_cb;
};
typedef struct ASN1_AUX_st ASN1_AUX;
struct ASN1_PRINT_ARG_st {
	BIO *out;
	int indent;
	const ASN1_PCTX *pctx;
};
typedef struct ASN1_PRINT_ARG_st ASN1_PRINT_ARG;
struct ASN1_STREAM_ARG_st {
	BIO *out;
	BIO *ndef_bio;
	unsigned char **boundary;
};
typedef struct ASN1_STREAM_ARG_st ASN1_STREAM_ARG;
const ASN1_ITEM *ASN1_BOOLEAN_it(void);
const ASN1_ITEM *ASN1_TBOOLEAN_it(void);
const ASN1_ITEM *ASN1_FBOOLEAN_it(void);
const ASN1_ITEM *ASN1_SEQUENCE_it(void);
const ASN1_ITEM *CBIGNUM_it(void);
const ASN1_ITEM *BIGNUM_it(void);
const ASN1_ITEM *INT32_it(void);
const ASN1_ITEM *ZINT32_it(void);
const ASN1_ITEM *UINT32_it(void);
const ASN1_ITEM *ZUINT32_it(void);
const ASN1_ITEM *INT64_it(void);
const ASN1_ITEM *ZINT64_it(void);
const ASN1_ITEM *UINT64_it(void);
const ASN1_ITEM *ZUINT64_it(void);
const ASN1_ITEM *LONG_it(void);
const ASN1_ITEM *ZLONG_it(void);
struct stack_st_ASN1_VALUE;
int ASN1_item_ex_new(ASN1_VALUE **pval, const ASN1_ITEM *it)
    __contract("null_alloc(ret) alloc(ret, unknown)");
void ASN1_item_ex_free(ASN1_VALUE **pval, const ASN1_ITEM *it) __contract("frees(pval)");
int ASN1_item_ex_d2i(ASN1_VALUE **pval, const unsigned char **in, long len, const ASN1_ITEM *it, int tag, int aclass, char opt, ASN1_TLC *ctx);
int ASN1_item_ex_i2d(const ASN1_VALUE **pval, unsigned char **out, const ASN1_ITEM *it, int tag, int aclass);

#define ASN1_ITYPE_PRIMITIVE 0x0
#define ASN1_ITYPE_SEQUENCE 0x1
#define ASN1_ITYPE_CHOICE 0x2
#define ASN1_ITYPE_EXTERN 0x4
#define ASN1_ITYPE_MSTRING 0x5
#define ASN1_ITYPE_NDEF_SEQUENCE 0x6
#define ASN1_TFLG_OPTIONAL 0x1
#define ASN1_TFLG_SET_OF 0x2
#define ASN1_TFLG_SEQUENCE_OF 0x4
#define ASN1_TFLG_SET_ORDER 0x6
#define ASN1_TFLG_SK_MASK 0x6
#define ASN1_TFLG_IMPTAG 0x8
#define ASN1_TFLG_EXPTAG 0x10
#define ASN1_TFLG_TAG_MASK 0x18
#define ASN1_TFLG_IMPLICIT 136
#define ASN1_TFLG_EXPLICIT 144
#define ASN1_TFLG_UNIVERSAL 0x0
#define ASN1_TFLG_APPLICATION 0x40
#define ASN1_TFLG_CONTEXT 0x80
#define ASN1_TFLG_PRIVATE 0xc0
#define ASN1_TFLG_TAG_CLASS 0xc0
#define ASN1_TFLG_ADB_MASK 0x300
#define ASN1_TFLG_ADB_OID 0x100
#define ASN1_TFLG_ADB_INT 0x200
#define ASN1_TFLG_NDEF 0x800
#define ASN1_TFLG_EMBED 0x1000
#define ASN1_AFLG_REFCOUNT 1
#define ASN1_AFLG_ENCODING 2
#define ASN1_AFLG_BROKEN 4
#define ASN1_AFLG_CONST_CB 8
#define ASN1_OP_NEW_PRE 0
#define ASN1_OP_NEW_POST 1
#define ASN1_OP_FREE_PRE 2
#define ASN1_OP_FREE_POST 3
#define ASN1_OP_D2I_PRE 4
#define ASN1_OP_D2I_POST 5
#define ASN1_OP_I2D_PRE 6
#define ASN1_OP_I2D_POST 7
#define ASN1_OP_PRINT_PRE 8
#define ASN1_OP_PRINT_POST 9
#define ASN1_OP_STREAM_PRE 10
#define ASN1_OP_STREAM_POST 11
#define ASN1_OP_DETACHED_PRE 12
#define ASN1_OP_DETACHED_POST 13
#define ASN1_OP_DUP_PRE 14
#define ASN1_OP_DUP_POST 15
#define ASN1_OP_GET0_LIBCTX 16
#define ASN1_OP_GET0_PROPQ 17

#endif
