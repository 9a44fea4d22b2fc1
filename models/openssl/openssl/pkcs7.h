/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_PKCS7_H
#define OPENSSL_PKCS7_H

#include <openssl/macros.h>
#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/e_os2.h>
#include <openssl/symhacks.h>
#include <openssl/types.h>

struct PKCS7_CTX_st {
	OSSL_LIB_CTX *libctx;
	char *propq;
};
typedef struct PKCS7_CTX_st PKCS7_CTX;
struct pkcs7_issuer_and_serial_st {
	X509_NAME *issuer;
	ASN1_INTEGER *serial;
};
typedef struct pkcs7_issuer_and_serial_st PKCS7_ISSUER_AND_SERIAL;
struct pkcs7_signer_info_st {
	ASN1_INTEGER *version;
	PKCS7_ISSUER_AND_SERIAL *issuer_and_serial;
	X509_ALGOR *digest_alg;
	struct stack_st_X509_ATTRIBUTE *auth_attr;
	X509_ALGOR *digest_enc_alg;
	ASN1_OCTET_STRING *enc_digest;
	struct stack_st_X509_ATTRIBUTE *unauth_attr;
	EVP_PKEY *pkey;
	const PKCS7_CTX *ctx;
};
typedef struct pkcs7_signer_info_st PKCS7_SIGNER_INFO;
struct stack_st_PKCS7_SIGNER_INFO;
struct pkcs7_recip_info_st {
	ASN1_INTEGER *version;
	PKCS7_ISSUER_AND_SERIAL *issuer_and_serial;
	X509_ALGOR *key_enc_algor;
	ASN1_OCTET_STRING *enc_key;
	X509 *cert;
	const PKCS7_CTX *ctx;
};
typedef struct pkcs7_recip_info_st PKCS7_RECIP_INFO;
struct stack_st_PKCS7_RECIP_INFO;
struct pkcs7_signed_st {
	ASN1_INTEGER *version;
	struct stack_st_X509_ALGOR *md_algs;
	struct stack_st_X509 *cert;
	struct stack_st_X509_CRL *crl;
	struct stack_st_PKCS7_SIGNER_INFO *signer_info;
	struct pkcs7_st *contents;
};
typedef struct pkcs7_signed_st PKCS7_SIGNED;
struct pkcs7_enc_content_st {
	ASN1_OBJECT *content_type;
	X509_ALGOR *algorithm;
	ASN1_OCTET_STRING *enc_data;
	const EVP_CIPHER *cipher;
	const PKCS7_CTX *ctx;
};
typedef struct pkcs7_enc_content_st PKCS7_ENC_CONTENT;
struct pkcs7_enveloped_st {
	ASN1_INTEGER *version;
	struct stack_st_PKCS7_RECIP_INFO *recipientinfo;
	PKCS7_ENC_CONTENT *enc_data;
};
typedef struct pkcs7_enveloped_st PKCS7_ENVELOPE;
struct pkcs7_signedandenveloped_st {
	ASN1_INTEGER *version;
	struct stack_st_X509_ALGOR *md_algs;
	struct stack_st_X509 *cert;
	struct stack_st_X509_CRL *crl;
	struct stack_st_PKCS7_SIGNER_INFO *signer_info;
	PKCS7_ENC_CONTENT *enc_data;
	struct stack_st_PKCS7_RECIP_INFO *recipientinfo;
};
typedef struct pkcs7_signedandenveloped_st PKCS7_SIGN_ENVELOPE;
struct pkcs7_digest_st {
	ASN1_INTEGER *version;
	X509_ALGOR *md;
	struct pkcs7_st *contents;
	ASN1_OCTET_STRING *digest;
};
typedef struct pkcs7_digest_st PKCS7_DIGEST;
struct pkcs7_encrypted_st {
	ASN1_INTEGER *version;
	PKCS7_ENC_CONTENT *enc_data;
};
typedef struct pkcs7_encrypted_st PKCS7_ENCRYPT;
struct pkcs7_st {
	unsigned char *asn1;
	long length;
	int state;
	int detached;
	ASN1_OBJECT *type;
	union {
		char *ptr;
		ASN1_OCTET_STRING *data;
		PKCS7_SIGNED *sign;
		PKCS7_ENVELOPE *enveloped;
		PKCS7_SIGN_ENVELOPE *signed_and_enveloped;
		PKCS7_DIGEST *digest;
		PKCS7_ENCRYPT *encrypted;
		ASN1_TYPE *other;
	} d;
	PKCS7_CTX ctx;
};
typedef struct pkcs7_st PKCS7;
struct stack_st_PKCS7;
PKCS7_ISSUER_AND_SERIAL *PKCS7_ISSUER_AND_SERIAL_new(void)
    __contract("null_alloc(ret) alloc(ret, unknown)");
void PKCS7_ISSUER_AND_SERIAL_free(PKCS7_ISSUER_AND_SERIAL *a) __contract("frees(a)");
PKCS7_ISSUER_AND_SERIAL *d2i_PKCS7_ISSUER_AND_SERIAL(PKCS7_ISSUER_AND_SERIAL **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_PKCS7_ISSUER_AND_SERIAL(const PKCS7_ISSUER_AND_SERIAL *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *PKCS7_ISSUER_AND_SERIAL_it(void);
int PKCS7_ISSUER_AND_SERIAL_digest(PKCS7_ISSUER_AND_SERIAL *data, const EVP_MD *type, unsigned char *md, unsigned int *len);
PKCS7 *d2i_PKCS7_fp(FILE *fp, PKCS7 **p7) __contract("null(ret) outside(ret, file)");
int i2d_PKCS7_fp(FILE *fp, const PKCS7 *p7);
PKCS7 *PKCS7_dup(const PKCS7 *a) __contract("null_alloc(ret) alloc(ret, unknown)");
PKCS7 *d2i_PKCS7_bio(BIO *bp, PKCS7 **p7) __contract("null(ret) outside(ret, file)");
int i2d_PKCS7_bio(BIO *bp, const PKCS7 *p7);
int i2d_PKCS7_bio_stream(BIO *out, PKCS7 *p7, BIO *in, int flags)
    __contract("writes(*p7, ret) copies(*p7, out) neg(ret)");
int PEM_write_bio_PKCS7_stream(BIO *out, PKCS7 *p7, BIO *in, int flags);
PKCS7_SIGNER_INFO *PKCS7_SIGNER_INFO_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void PKCS7_SIGNER_INFO_free(PKCS7_SIGNER_INFO *a) __contract("frees(a)");
PKCS7_SIGNER_INFO *d2i_PKCS7_SIGNER_INFO(PKCS7_SIGNER_INFO **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_PKCS7_SIGNER_INFO(const PKCS7_SIGNER_INFO *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *PKCS7_SIGNER_INFO_it(void);
PKCS7_RECIP_INFO *PKCS7_RECIP_INFO_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void PKCS7_RECIP_INFO_free(PKCS7_RECIP_INFO *a) __contract("frees(a)");
PKCS7_RECIP_INFO *d2i_PKCS7_RECIP_INFO(PKCS7_RECIP_INFO **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_PKCS7_RECIP_INFO(const PKCS7_RECIP_INFO *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *PKCS7_RECIP_INFO_it(void);
PKCS7_SIGNED *PKCS7_SIGNED_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void PKCS7_SIGNED_free(PKCS7_SIGNED *a) __contract("frees(a)");
PKCS7_SIGNED *d2i_PKCS7_SIGNED(PKCS7_SIGNED **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_PKCS7_SIGNED(const PKCS7_SIGNED *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *PKCS7_SIGNED_it(void);
PKCS7_ENC_CONTENT *PKCS7_ENC_CONTENT_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void PKCS7_ENC_CONTENT_free(PKCS7_ENC_CONTENT *a) __contract("frees(a)");
PKCS7_ENC_CONTENT *d2i_PKCS7_ENC_CONTENT(PKCS7_ENC_CONTENT **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_PKCS7_ENC_CONTENT(const PKCS7_ENC_CONTENT *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *PKCS7_ENC_CONTENT_it(void);
PKCS7_ENVELOPE *PKCS7_ENVELOPE_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void PKCS7_ENVELOPE_free(PKCS7_ENVELOPE *a) __contract("frees(a)");
PKCS7_ENVELOPE *d2i_PKCS7_ENVELOPE(PKCS7_ENVELOPE **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_PKCS7_ENVELOPE(const PKCS7_ENVELOPE *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *PKCS7_ENVELOPE_it(void);
PKCS7_SIGN_ENVELOPE *PKCS7_SIGN_ENVELOPE_new(void)
    __contract("null_alloc(ret) alloc(ret, unknown)");
void PKCS7_SIGN_ENVELOPE_free(PKCS7_SIGN_ENVELOPE *a) __contract("frees(a)");
PKCS7_SIGN_ENVELOPE *d2i_PKCS7_SIGN_ENVELOPE(PKCS7_SIGN_ENVELOPE **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_PKCS7_SIGN_ENVELOPE(const PKCS7_SIGN_ENVELOPE *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *PKCS7_SIGN_ENVELOPE_it(void);
PKCS7_DIGEST *PKCS7_DIGEST_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void PKCS7_DIGEST_free(PKCS7_DIGEST *a) __contract("frees(a)");
PKCS7_DIGEST *d2i_PKCS7_DIGEST(PKCS7_DIGEST **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_PKCS7_DIGEST(const PKCS7_DIGEST *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *PKCS7_DIGEST_it(void);
PKCS7_ENCRYPT *PKCS7_ENCRYPT_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void PKCS7_ENCRYPT_free(PKCS7_ENCRYPT *a) __contract("frees(a)");
PKCS7_ENCRYPT *d2i_PKCS7_ENCRYPT(PKCS7_ENCRYPT **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_PKCS7_ENCRYPT(const PKCS7_ENCRYPT *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *PKCS7_ENCRYPT_it(void);
PKCS7 *PKCS7_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void PKCS7_free(PKCS7 *a) __contract("frees(a)");
PKCS7 *d2i_PKCS7(PKCS7 **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_PKCS7(const PKCS7 *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *PKCS7_it(void);
PKCS7 *PKCS7_new_ex(OSSL_LIB_CTX *libctx, const char *propq)
    __contract("null_alloc(ret) alloc(ret, unknown)");
const ASN1_ITEM *PKCS7_ATTR_SIGN_it(void);
const ASN1_ITEM *PKCS7_ATTR_VERIFY_it(void);
int i2d_PKCS7_NDEF(const PKCS7 *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
int PKCS7_print_ctx(BIO *out, const PKCS7 *x, int indent, const ASN1_PCTX *pctx);
long PKCS7_ctrl(PKCS7 *p7, int cmd, long larg, char *parg);
int PKCS7_type_is_other(PKCS7 *p7);
int PKCS7_set_type(PKCS7 *p7, int type);
int PKCS7_set0_type_other(PKCS7 *p7, int type, ASN1_TYPE *other);
int PKCS7_set_content(PKCS7 *p7, PKCS7 *p7_data);
int PKCS7_SIGNER_INFO_set(PKCS7_SIGNER_INFO *p7i, X509 *x509, EVP_PKEY *pkey, const EVP_MD *dgst);
int PKCS7_SIGNER_INFO_sign(PKCS7_SIGNER_INFO *si);
int PKCS7_add_signer(PKCS7 *p7, PKCS7_SIGNER_INFO *p7i);
int PKCS7_add_certificate(PKCS7 *p7, X509 *x509);
int PKCS7_add_crl(PKCS7 *p7, X509_CRL *x509);
int PKCS7_content_new(PKCS7 *p7, int nid) __contract("null_alloc(ret) alloc(ret, unknown)");
int PKCS7_dataVerify(X509_STORE *cert_store, X509_STORE_CTX *ctx, BIO *bio, PKCS7 *p7, PKCS7_SIGNER_INFO *si);
int PKCS7_signatureVerify(BIO *bio, PKCS7 *p7, PKCS7_SIGNER_INFO *si, X509 *x509);
BIO *PKCS7_dataInit(PKCS7 *p7, BIO *bio);
int PKCS7_dataFinal(PKCS7 *p7, BIO *bio);
BIO *PKCS7_dataDecode(PKCS7 *p7, EVP_PKEY *pkey, BIO *in_bio, X509 *pcert);
PKCS7_SIGNER_INFO *PKCS7_add_signature(PKCS7 *p7, X509 *x509, EVP_PKEY *pkey, const EVP_MD *dgst);
X509 *PKCS7_cert_from_signer_info(PKCS7 *p7, PKCS7_SIGNER_INFO *si);
int PKCS7_set_digest(PKCS7 *p7, const EVP_MD *md);
struct stack_st_PKCS7_SIGNER_INFO *PKCS7_get_signer_info(PKCS7 *p7);
PKCS7_RECIP_INFO *PKCS7_add_recipient(PKCS7 *p7, X509 *x509);
void PKCS7_SIGNER_INFO_get0_algs(PKCS7_SIGNER_INFO *si, EVP_PKEY **pk, X509_ALGOR **pdig, X509_ALGOR **psig);
void PKCS7_RECIP_INFO_get0_alg(PKCS7_RECIP_INFO *ri, X509_ALGOR **penc);
int PKCS7_add_recipient_info(PKCS7 *p7, PKCS7_RECIP_INFO *ri);
int PKCS7_RECIP_INFO_set(PKCS7_RECIP_INFO *p7i, X509 *x509);
int PKCS7_set_cipher(PKCS7 *p7, const EVP_CIPHER *cipher);
int PKCS7_stream(unsigned char ***boundary, PKCS7 *p7);
PKCS7_ISSUER_AND_SERIAL *PKCS7_get_issuer_and_serial(PKCS7 *p7, int idx);
ASN1_OCTET_STRING *PKCS7_get_octet_string(PKCS7 *p7);
ASN1_OCTET_STRING *PKCS7_digest_from_attributes(struct stack_st_X509_ATTRIBUTE *sk);
int PKCS7_add_signed_attribute(PKCS7_SIGNER_INFO *p7si, int nid, int type, void *data);
int PKCS7_add_attribute(PKCS7_SIGNER_INFO *p7si, int nid, int atrtype, void *value);
ASN1_TYPE *PKCS7_get_attribute(const PKCS7_SIGNER_INFO *si, int nid);
ASN1_TYPE *PKCS7_get_signed_attribute(const PKCS7_SIGNER_INFO *si, int nid);
int PKCS7_set_signed_attributes(PKCS7_SIGNER_INFO *p7si, struct stack_st_X509_ATTRIBUTE *sk);
int PKCS7_set_attributes(PKCS7_SIGNER_INFO *p7si, struct stack_st_X509_ATTRIBUTE *sk);
PKCS7 *PKCS7_sign(X509 *signcert, EVP_PKEY *pkey, struct stack_st_X509 *certs, BIO *data, int flags);
PKCS7 *PKCS7_sign_ex(X509 *signcert, EVP_PKEY *pkey, struct stack_st_X509 *certs, BIO *data, int flags, OSSL_LIB_CTX *libctx, const char *propq);
PKCS7_SIGNER_INFO *PKCS7_sign_add_signer(PKCS7 *p7, X509 *signcert, EVP_PKEY *pkey, const EVP_MD *md, int flags);
int PKCS7_final(PKCS7 *p7, BIO *data, int flags);
int PKCS7_verify(PKCS7 *p7, struct stack_st_X509 *certs, X509_STORE *store, BIO *indata, BIO *out, int flags)
    __contract("crypto(verify) neg(ret)");
struct stack_st_X509 *PKCS7_get0_signers(PKCS7 *p7, struct stack_st_X509 *certs, int flags);
PKCS7 *PKCS7_encrypt(struct stack_st_X509 *certs, BIO *in, const EVP_CIPHER *cipher, int flags);
PKCS7 *PKCS7_encrypt_ex(struct stack_st_X509 *certs, BIO *in, const EVP_CIPHER *cipher, int flags, OSSL_LIB_CTX *libctx, const char *propq);
int PKCS7_decrypt(PKCS7 *p7, EVP_PKEY *pkey, X509 *cert, BIO *data, int flags);
int PKCS7_add_attrib_smimecap(PKCS7_SIGNER_INFO *si, struct stack_st_X509_ALGOR *cap);
struct stack_st_X509_ALGOR *PKCS7_get_smimecap(PKCS7_SIGNER_INFO *si);
int PKCS7_simple_smimecap(struct stack_st_X509_ALGOR *sk, int nid, int arg);
int PKCS7_add_attrib_content_type(PKCS7_SIGNER_INFO *si, ASN1_OBJECT *coid);
int PKCS7_add0_attrib_signing_time(PKCS7_SIGNER_INFO *si, ASN1_TIME *t);
int PKCS7_add1_attrib_digest(PKCS7_SIGNER_INFO *si, const unsigned char *md, int mdlen);
int SMIME_write_PKCS7(BIO *bio, PKCS7 *p7, BIO *data, int flags);
PKCS7 *SMIME_read_PKCS7_ex(BIO *bio, BIO **bcont, PKCS7 **p7);
PKCS7 *SMIME_read_PKCS7(BIO *bio, BIO **bcont);
BIO *BIO_new_PKCS7(BIO *out, PKCS7 *p7) __contract("null_alloc(ret) alloc(ret, unknown)");
DEFINE_STACK_OF(PKCS7)
DEFINE_STACK_OF(PKCS7_SIGNER_INFO)
DEFINE_STACK_OF(PKCS7_RECIP_INFO)
#define PKCS7_S_HEADER 0
#define PKCS7_S_BODY 1
#define PKCS7_S_TAIL 2
#define PKCS7_OP_SET_DETACHED_SIGNATURE 1
#define PKCS7_OP_GET_DETACHED_SIGNATURE 2
#define PKCS7_TEXT 0x1
#define PKCS7_NOCERTS 0x2
#define PKCS7_NOSIGS 0x4
#define PKCS7_NOCHAIN 0x8
#define PKCS7_NOINTERN 0x10
#define PKCS7_NOVERIFY 0x20
#define PKCS7_DETACHED 0x40
#define PKCS7_BINARY 0x80
#define PKCS7_NOATTR 0x100
#define PKCS7_NOSMIMECAP 0x200
#define PKCS7_NOOLDMIMETYPE 0x400
#define PKCS7_CRLFEOL 0x800
#define PKCS7_STREAM 0x1000
#define PKCS7_NOCRL 0x2000
#define PKCS7_PARTIAL 0x4000
#define PKCS7_REUSE_DIGEST 0x8000
#define PKCS7_NO_DUAL_CONTENT 0x10000
#define SMIME_TEXT 1
#define SMIME_NOCERTS 2
#define SMIME_NOSIGS 4
#define SMIME_NOCHAIN 8
#define SMIME_NOINTERN 16
#define SMIME_NOVERIFY 32
#define SMIME_DETACHED 64
#define SMIME_BINARY 128
#define SMIME_NOATTR 256
#define SMIME_ASCIICRLF 0x80000

int PKCS7_type_is_signed();
int PKCS7_type_is_encrypted();
int PKCS7_type_is_enveloped();
int PKCS7_type_is_signedAndEnveloped();
int PKCS7_type_is_data();
int PKCS7_type_is_digest();
long PKCS7_set_detached();
long PKCS7_get_detached();

#endif
