/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_TS_H
#define OPENSSL_TS_H

#include <openssl/macros.h>
#include <openssl/opensslconf.h>
#include <openssl/symhacks.h>
#include <openssl/buffer.h>
#include <openssl/evp.h>
#include <openssl/bio.h>
#include <openssl/asn1.h>
#include <openssl/safestack.h>
#include <openssl/rsa.h>
#include <openssl/dsa.h>
#include <openssl/dh.h>
#include <openssl/ess.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

struct TS_msg_imprint_st;
typedef struct TS_msg_imprint_st TS_MSG_IMPRINT;
struct TS_req_st;
typedef struct TS_req_st TS_REQ;
struct TS_accuracy_st;
typedef struct TS_accuracy_st TS_ACCURACY;
struct TS_tst_info_st;
typedef struct TS_tst_info_st TS_TST_INFO;
struct TS_status_info_st;
typedef struct TS_status_info_st TS_STATUS_INFO;
struct TS_resp_st;
typedef struct TS_resp_st TS_RESP;
TS_REQ *TS_REQ_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void TS_REQ_free(TS_REQ *a) __contract("frees(a)");
TS_REQ *d2i_TS_REQ(TS_REQ **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_TS_REQ(const TS_REQ *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
TS_REQ *TS_REQ_dup(const TS_REQ *a) __contract("null_alloc(ret) alloc(ret, unknown)");
TS_REQ *d2i_TS_REQ_fp(FILE *fp, TS_REQ **a) __contract("null(ret) outside(ret, file)");
int i2d_TS_REQ_fp(FILE *fp, const TS_REQ *a);
TS_REQ *d2i_TS_REQ_bio(BIO *fp, TS_REQ **a) __contract("null(ret) outside(ret, file)");
int i2d_TS_REQ_bio(BIO *fp, const TS_REQ *a);
TS_MSG_IMPRINT *TS_MSG_IMPRINT_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void TS_MSG_IMPRINT_free(TS_MSG_IMPRINT *a) __contract("frees(a)");
TS_MSG_IMPRINT *d2i_TS_MSG_IMPRINT(TS_MSG_IMPRINT **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_TS_MSG_IMPRINT(const TS_MSG_IMPRINT *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
TS_MSG_IMPRINT *TS_MSG_IMPRINT_dup(const TS_MSG_IMPRINT *a)
    __contract("null_alloc(ret) alloc(ret, unknown)");
TS_MSG_IMPRINT *d2i_TS_MSG_IMPRINT_fp(FILE *fp, TS_MSG_IMPRINT **a)
    __contract("null(ret) outside(ret, file)");
int i2d_TS_MSG_IMPRINT_fp(FILE *fp, const TS_MSG_IMPRINT *a);
TS_MSG_IMPRINT *d2i_TS_MSG_IMPRINT_bio(BIO *bio, TS_MSG_IMPRINT **a)
    __contract("null(ret) outside(ret, file)");
int i2d_TS_MSG_IMPRINT_bio(BIO *bio, const TS_MSG_IMPRINT *a);
TS_RESP *TS_RESP_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void TS_RESP_free(TS_RESP *a) __contract("frees(a)");
TS_RESP *d2i_TS_RESP(TS_RESP **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_TS_RESP(const TS_RESP *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
TS_RESP *TS_RESP_dup(const TS_RESP *a) __contract("null_alloc(ret) alloc(ret, unknown)");
TS_RESP *d2i_TS_RESP_fp(FILE *fp, TS_RESP **a) __contract("null(ret) outside(ret, file)");
int i2d_TS_RESP_fp(FILE *fp, const TS_RESP *a);
TS_RESP *d2i_TS_RESP_bio(BIO *bio, TS_RESP **a) __contract("null(ret) outside(ret, file)");
int i2d_TS_RESP_bio(BIO *bio, const TS_RESP *a);
TS_STATUS_INFO *TS_STATUS_INFO_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void TS_STATUS_INFO_free(TS_STATUS_INFO *a) __contract("frees(a)");
TS_STATUS_INFO *d2i_TS_STATUS_INFO(TS_STATUS_INFO **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_TS_STATUS_INFO(const TS_STATUS_INFO *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
TS_STATUS_INFO *TS_STATUS_INFO_dup(const TS_STATUS_INFO *a)
    __contract("null_alloc(ret) alloc(ret, unknown)");
TS_TST_INFO *TS_TST_INFO_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void TS_TST_INFO_free(TS_TST_INFO *a) __contract("frees(a)");
TS_TST_INFO *d2i_TS_TST_INFO(TS_TST_INFO **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_TS_TST_INFO(const TS_TST_INFO *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
TS_TST_INFO *TS_TST_INFO_dup(const TS_TST_INFO *a)
    __contract("null_alloc(ret) alloc(ret, unknown)");
TS_TST_INFO *PKCS7_to_TS_TST_INFO(PKCS7 *token);
TS_TST_INFO *d2i_TS_TST_INFO_fp(FILE *fp, TS_TST_INFO **a)
    __contract("null(ret) outside(ret, file)");
int i2d_TS_TST_INFO_fp(FILE *fp, const TS_TST_INFO *a);
TS_TST_INFO *d2i_TS_TST_INFO_bio(BIO *bio, TS_TST_INFO **a)
    __contract("null(ret) outside(ret, file)");
int i2d_TS_TST_INFO_bio(BIO *bio, const TS_TST_INFO *a);
TS_ACCURACY *TS_ACCURACY_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void TS_ACCURACY_free(TS_ACCURACY *a) __contract("frees(a)");
TS_ACCURACY *d2i_TS_ACCURACY(TS_ACCURACY **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_TS_ACCURACY(const TS_ACCURACY *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
TS_ACCURACY *TS_ACCURACY_dup(const TS_ACCURACY *a)
    __contract("null_alloc(ret) alloc(ret, unknown)");
int TS_REQ_set_version(TS_REQ *a, long version);
long TS_REQ_get_version(const TS_REQ *a);
int TS_STATUS_INFO_set_status(TS_STATUS_INFO *a, int i);
const ASN1_INTEGER *TS_STATUS_INFO_get0_status(const TS_STATUS_INFO *a);
const struct stack_st_ASN1_UTF8STRING *TS_STATUS_INFO_get0_text(const TS_STATUS_INFO *a);
const ASN1_BIT_STRING *TS_STATUS_INFO_get0_failure_info(const TS_STATUS_INFO *a);
int TS_REQ_set_msg_imprint(TS_REQ *a, TS_MSG_IMPRINT *msg_imprint);
TS_MSG_IMPRINT *TS_REQ_get_msg_imprint(TS_REQ *a);
int TS_MSG_IMPRINT_set_algo(TS_MSG_IMPRINT *a, X509_ALGOR *alg);
X509_ALGOR *TS_MSG_IMPRINT_get_algo(TS_MSG_IMPRINT *a);
int TS_MSG_IMPRINT_set_msg(TS_MSG_IMPRINT *a, unsigned char *d, int len);
ASN1_OCTET_STRING *TS_MSG_IMPRINT_get_msg(TS_MSG_IMPRINT *a);
int TS_REQ_set_policy_id(TS_REQ *a, const ASN1_OBJECT *policy);
ASN1_OBJECT *TS_REQ_get_policy_id(TS_REQ *a);
int TS_REQ_set_nonce(TS_REQ *a, const ASN1_INTEGER *nonce);
const ASN1_INTEGER *TS_REQ_get_nonce(const TS_REQ *a);
int TS_REQ_set_cert_req(TS_REQ *a, int cert_req);
int TS_REQ_get_cert_req(const TS_REQ *a);
struct stack_st_X509_EXTENSION *TS_REQ_get_exts(TS_REQ *a);
void TS_REQ_ext_free(TS_REQ *a) __contract("frees(a)");
int TS_REQ_get_ext_count(TS_REQ *a);
int TS_REQ_get_ext_by_NID(TS_REQ *a, int nid, int lastpos);
int TS_REQ_get_ext_by_OBJ(TS_REQ *a, const ASN1_OBJECT *obj, int lastpos);
int TS_REQ_get_ext_by_critical(TS_REQ *a, int crit, int lastpos);
X509_EXTENSION *TS_REQ_get_ext(TS_REQ *a, int loc);
X509_EXTENSION *TS_REQ_delete_ext(TS_REQ *a, int loc);
int TS_REQ_add_ext(TS_REQ *a, X509_EXTENSION *ex, int loc);
void *TS_REQ_get_ext_d2i(TS_REQ *a, int nid, int *crit, int *idx);
int TS_REQ_print_bio(BIO *bio, TS_REQ *a);
int TS_RESP_set_status_info(TS_RESP *a, TS_STATUS_INFO *info);
TS_STATUS_INFO *TS_RESP_get_status_info(TS_RESP *a);
void TS_RESP_set_tst_info(TS_RESP *a, PKCS7 *p7, TS_TST_INFO *tst_info);
PKCS7 *TS_RESP_get_token(TS_RESP *a);
TS_TST_INFO *TS_RESP_get_tst_info(TS_RESP *a);
int TS_TST_INFO_set_version(TS_TST_INFO *a, long version);
long TS_TST_INFO_get_version(const TS_TST_INFO *a);
int TS_TST_INFO_set_policy_id(TS_TST_INFO *a, ASN1_OBJECT *policy_id);
ASN1_OBJECT *TS_TST_INFO_get_policy_id(TS_TST_INFO *a);
int TS_TST_INFO_set_msg_imprint(TS_TST_INFO *a, TS_MSG_IMPRINT *msg_imprint);
TS_MSG_IMPRINT *TS_TST_INFO_get_msg_imprint(TS_TST_INFO *a);
int TS_TST_INFO_set_serial(TS_TST_INFO *a, const ASN1_INTEGER *serial);
const ASN1_INTEGER *TS_TST_INFO_get_serial(const TS_TST_INFO *a);
int TS_TST_INFO_set_time(TS_TST_INFO *a, const ASN1_GENERALIZEDTIME *gtime);
const ASN1_GENERALIZEDTIME *TS_TST_INFO_get_time(const TS_TST_INFO *a);
int TS_TST_INFO_set_accuracy(TS_TST_INFO *a, TS_ACCURACY *accuracy);
TS_ACCURACY *TS_TST_INFO_get_accuracy(TS_TST_INFO *a);
int TS_ACCURACY_set_seconds(TS_ACCURACY *a, const ASN1_INTEGER *seconds);
const ASN1_INTEGER *TS_ACCURACY_get_seconds(const TS_ACCURACY *a);
int TS_ACCURACY_set_millis(TS_ACCURACY *a, const ASN1_INTEGER *millis);
const ASN1_INTEGER *TS_ACCURACY_get_millis(const TS_ACCURACY *a);
int TS_ACCURACY_set_micros(TS_ACCURACY *a, const ASN1_INTEGER *micros);
const ASN1_INTEGER *TS_ACCURACY_get_micros(const TS_ACCURACY *a);
int TS_TST_INFO_set_ordering(TS_TST_INFO *a, int ordering);
int TS_TST_INFO_get_ordering(const TS_TST_INFO *a);
int TS_TST_INFO_set_nonce(TS_TST_INFO *a, const ASN1_INTEGER *nonce);
const ASN1_INTEGER *TS_TST_INFO_get_nonce(const TS_TST_INFO *a);
int TS_TST_INFO_set_tsa(TS_TST_INFO *a, GENERAL_NAME *tsa);
GENERAL_NAME *TS_TST_INFO_get_tsa(TS_TST_INFO *a);
struct stack_st_X509_EXTENSION *TS_TST_INFO_get_exts(TS_TST_INFO *a);
void TS_TST_INFO_ext_free(TS_TST_INFO *a) __contract("frees(a)");
int TS_TST_INFO_get_ext_count(TS_TST_INFO *a);
int TS_TST_INFO_get_ext_by_NID(TS_TST_INFO *a, int nid, int lastpos);
int TS_TST_INFO_get_ext_by_OBJ(TS_TST_INFO *a, const ASN1_OBJECT *obj, int lastpos);
int TS_TST_INFO_get_ext_by_critical(TS_TST_INFO *a, int crit, int lastpos);
X509_EXTENSION *TS_TST_INFO_get_ext(TS_TST_INFO *a, int loc);
X509_EXTENSION *TS_TST_INFO_delete_ext(TS_TST_INFO *a, int loc);
int TS_TST_INFO_add_ext(TS_TST_INFO *a, X509_EXTENSION *ex, int loc);
void *TS_TST_INFO_get_ext_d2i(TS_TST_INFO *a, int nid, int *crit, int *idx);
struct TS_resp_ctx;
typedef ASN1_INTEGER *(*TS_serial_cb)(struct TS_resp_ctx *, void *);
typedef int (*TS_time_cb)(struct TS_resp_ctx *, void *, long *, long *);
typedef int (*TS_extension_cb)(struct TS_resp_ctx *, X509_EXTENSION *, void *);
typedef struct TS_resp_ctx TS_RESP_CTX;
TS_RESP_CTX *TS_RESP_CTX_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
TS_RESP_CTX *TS_RESP_CTX_new_ex(OSSL_LIB_CTX *libctx, const char *propq)
    __contract("null_alloc(ret) alloc(ret, unknown)");
void TS_RESP_CTX_free(TS_RESP_CTX *ctx) __contract("frees(ctx)");
int TS_RESP_CTX_set_signer_cert(TS_RESP_CTX *ctx, X509 *signer);
int TS_RESP_CTX_set_signer_key(TS_RESP_CTX *ctx, EVP_PKEY *key);
int TS_RESP_CTX_set_signer_digest(TS_RESP_CTX *ctx, const EVP_MD *signer_digest);
int TS_RESP_CTX_set_ess_cert_id_digest(TS_RESP_CTX *ctx, const EVP_MD *md);
int TS_RESP_CTX_set_def_policy(TS_RESP_CTX *ctx, const ASN1_OBJECT *def_policy);
int TS_RESP_CTX_set_certs(TS_RESP_CTX *ctx, struct stack_st_X509 *certs);
int TS_RESP_CTX_add_policy(TS_RESP_CTX *ctx, const ASN1_OBJECT *policy);
int TS_RESP_CTX_add_md(TS_RESP_CTX *ctx, const EVP_MD *md);
int TS_RESP_CTX_set_accuracy(TS_RESP_CTX *ctx, int secs, int millis, int micros);
int TS_RESP_CTX_set_clock_precision_digits(TS_RESP_CTX *ctx, unsigned int clock_precision_digits);
void TS_RESP_CTX_add_flags(TS_RESP_CTX *ctx, int flags);
void TS_RESP_CTX_set_serial_cb(TS_RESP_CTX *ctx, TS_serial_cb cb, void *data);
void TS_RESP_CTX_set_time_cb(TS_RESP_CTX *ctx, TS_time_cb cb, void *data);
void TS_RESP_CTX_set_extension_cb(TS_RESP_CTX *ctx, TS_extension_cb cb, void *data);
int TS_RESP_CTX_set_status_info(TS_RESP_CTX *ctx, int status, const char *text);
int TS_RESP_CTX_set_status_info_cond(TS_RESP_CTX *ctx, int status, const char *text);
int TS_RESP_CTX_add_failure_info(TS_RESP_CTX *ctx, int failure);
TS_REQ *TS_RESP_CTX_get_request(TS_RESP_CTX *ctx);
TS_TST_INFO *TS_RESP_CTX_get_tst_info(TS_RESP_CTX *ctx);
TS_RESP *TS_RESP_create_response(TS_RESP_CTX *ctx, BIO *req_bio);
int TS_RESP_verify_signature(PKCS7 *token, struct stack_st_X509 *certs, X509_STORE *store, X509 **signer_out);
struct TS_verify_ctx;
typedef struct TS_verify_ctx TS_VERIFY_CTX;
int TS_RESP_verify_response(TS_VERIFY_CTX *ctx, TS_RESP *response);
int TS_RESP_verify_token(TS_VERIFY_CTX *ctx, PKCS7 *token);
TS_VERIFY_CTX *TS_VERIFY_CTX_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void TS_VERIFY_CTX_init(TS_VERIFY_CTX *ctx);
void TS_VERIFY_CTX_free(TS_VERIFY_CTX *ctx) __contract("frees(ctx)");
void TS_VERIFY_CTX_cleanup(TS_VERIFY_CTX *ctx);
int TS_VERIFY_CTX_set_flags(TS_VERIFY_CTX *ctx, int f);
int TS_VERIFY_CTX_add_flags(TS_VERIFY_CTX *ctx, int f);
BIO *TS_VERIFY_CTX_set_data(TS_VERIFY_CTX *ctx, BIO *b);
unsigned char *TS_VERIFY_CTX_set_imprint(TS_VERIFY_CTX *ctx, unsigned char *hexstr, long len);
X509_STORE *TS_VERIFY_CTX_set_store(TS_VERIFY_CTX *ctx, X509_STORE *s);
struct stack_st_X509 *TS_VERIFY_CTX_set_certs(TS_VERIFY_CTX *ctx, struct stack_st_X509 *certs);
TS_VERIFY_CTX *TS_REQ_to_TS_VERIFY_CTX(TS_REQ *req, TS_VERIFY_CTX *ctx);
int TS_RESP_print_bio(BIO *bio, TS_RESP *a);
int TS_STATUS_INFO_print_bio(BIO *bio, TS_STATUS_INFO *a);
int TS_TST_INFO_print_bio(BIO *bio, TS_TST_INFO *a);
int TS_ASN1_INTEGER_print_bio(BIO *bio, const ASN1_INTEGER *num);
int TS_OBJ_print_bio(BIO *bio, const ASN1_OBJECT *obj);
int TS_ext_print_bio(BIO *bio, const struct stack_st_X509_EXTENSION *extensions);
int TS_X509_ALGOR_print_bio(BIO *bio, const X509_ALGOR *alg);
int TS_MSG_IMPRINT_print_bio(BIO *bio, TS_MSG_IMPRINT *msg);
X509 *TS_CONF_load_cert(const char *file);
struct stack_st_X509 *TS_CONF_load_certs(const char *file);
EVP_PKEY *TS_CONF_load_key(const char *file, const char *pass);
const char *TS_CONF_get_tsa_section(CONF *conf, const char *section);
int TS_CONF_set_serial(CONF *conf, const char *section, TS_serial_cb cb, TS_RESP_CTX *ctx);
int TS_CONF_set_crypto_device(CONF *conf, const char *section, const char *device);
int TS_CONF_set_default_engine(const char *name);
int TS_CONF_set_signer_cert(CONF *conf, const char *section, const char *cert, TS_RESP_CTX *ctx);
int TS_CONF_set_certs(CONF *conf, const char *section, const char *certs, TS_RESP_CTX *ctx);
int TS_CONF_set_signer_key(CONF *conf, const char *section, const char *key, const char *pass, TS_RESP_CTX *ctx);
int TS_CONF_set_signer_digest(CONF *conf, const char *section, const char *md, TS_RESP_CTX *ctx);
int TS_CONF_set_def_policy(CONF *conf, const char *section, const char *policy, TS_RESP_CTX *ctx);
int TS_CONF_set_policies(CONF *conf, const char *section, TS_RESP_CTX *ctx);
int TS_CONF_set_digests(CONF *conf, const char *section, TS_RESP_CTX *ctx);
int TS_CONF_set_accuracy(CONF *conf, const char *section, TS_RESP_CTX *ctx);
int TS_CONF_set_clock_precision_digits(const CONF *conf, const char *section, TS_RESP_CTX *ctx);
int TS_CONF_set_ordering(CONF *conf, const char *section, TS_RESP_CTX *ctx);
int TS_CONF_set_tsa_name(CONF *conf, const char *section, TS_RESP_CTX *ctx);
int TS_CONF_set_ess_cert_id_chain(CONF *conf, const char *section, TS_RESP_CTX *ctx);
int TS_CONF_set_ess_cert_id_digest(CONF *conf, const char *section, TS_RESP_CTX *ctx);

#define TS_STATUS_GRANTED 0
#define TS_STATUS_GRANTED_WITH_MODS 1
#define TS_STATUS_REJECTION 2
#define TS_STATUS_WAITING 3
#define TS_STATUS_REVOCATION_WARNING 4
#define TS_STATUS_REVOCATION_NOTIFICATION 5
#define TS_INFO_BAD_ALG 0
#define TS_INFO_BAD_REQUEST 2
#define TS_INFO_BAD_DATA_FORMAT 5
#define TS_INFO_TIME_NOT_AVAILABLE 14
#define TS_INFO_UNACCEPTED_POLICY 15
#define TS_INFO_UNACCEPTED_EXTENSION 16
#define TS_INFO_ADD_INFO_NOT_AVAILABLE 17
#define TS_INFO_SYSTEM_FAILURE 25
#define TS_TSA_NAME 0x1
#define TS_ORDERING 0x2
#define TS_ESS_CERT_ID_CHAIN 0x4
#define TS_MAX_CLOCK_PRECISION_DIGITS 6
#define TS_MAX_STATUS_LENGTH 1048576
#define TS_VFY_SIGNATURE 0x1U
#define TS_VFY_VERSION 0x2U
#define TS_VFY_POLICY 0x4U
#define TS_VFY_IMPRINT 0x8U
#define TS_VFY_DATA 0x10U
#define TS_VFY_NONCE 0x20U
#define TS_VFY_SIGNER 0x40U
#define TS_VFY_TSA_NAME 0x80U
#define TS_VFY_ALL_IMPRINT 239U
#define TS_VFY_ALL_DATA 247U

struct stack_st_X509 *TS_VERIFY_CTS_set_certs();

#endif
