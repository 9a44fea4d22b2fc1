/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_OCSP_H
#define OPENSSL_OCSP_H

#include <openssl/macros.h>
#include <openssl/opensslconf.h>
#include <openssl/http.h>
#include <openssl/asn1.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
#include <openssl/safestack.h>
#include <openssl/ocsperr.h>

struct ocsp_cert_id_st;
typedef struct ocsp_cert_id_st OCSP_CERTID;
struct ocsp_one_request_st;
typedef struct ocsp_one_request_st OCSP_ONEREQ;
struct ocsp_req_info_st;
typedef struct ocsp_req_info_st OCSP_REQINFO;
struct ocsp_signature_st;
typedef struct ocsp_signature_st OCSP_SIGNATURE;
struct ocsp_request_st;
typedef struct ocsp_request_st OCSP_REQUEST;
struct stack_st_OCSP_CERTID;
struct stack_st_OCSP_ONEREQ;
struct ocsp_resp_bytes_st;
typedef struct ocsp_resp_bytes_st OCSP_RESPBYTES;
struct stack_st_OCSP_RESPID;
struct ocsp_revoked_info_st;
typedef struct ocsp_revoked_info_st OCSP_REVOKEDINFO;
struct ocsp_cert_status_st;
typedef struct ocsp_cert_status_st OCSP_CERTSTATUS;
struct ocsp_single_response_st;
typedef struct ocsp_single_response_st OCSP_SINGLERESP;
struct stack_st_OCSP_SINGLERESP;
struct ocsp_response_data_st;
typedef struct ocsp_response_data_st OCSP_RESPDATA;
struct ocsp_basic_response_st;
typedef struct ocsp_basic_response_st OCSP_BASICRESP;
struct ocsp_crl_id_st;
typedef struct ocsp_crl_id_st OCSP_CRLID;
struct ocsp_service_locator_st;
typedef struct ocsp_service_locator_st OCSP_SERVICELOC;
OCSP_CERTID *OCSP_CERTID_dup(const OCSP_CERTID *a)
    __contract("null_alloc(ret) alloc(ret, unknown)");
OSSL_HTTP_REQ_CTX *OCSP_sendreq_new(BIO *io, const char *path, const OCSP_REQUEST *req, int buf_size)
    __contract("null_alloc(ret) alloc(ret, unknown)");
OCSP_RESPONSE *OCSP_sendreq_bio(BIO *b, const char *path, OCSP_REQUEST *req);
typedef OSSL_HTTP_REQ_CTX OCSP_REQ_CTX;
OCSP_CERTID *OCSP_cert_to_id(const EVP_MD *dgst, const X509 *subject, const X509 *issuer);
OCSP_CERTID *OCSP_cert_id_new(const EVP_MD *dgst, const X509_NAME *issuerName, const ASN1_BIT_STRING *issuerKey, const ASN1_INTEGER *serialNumber)
    __contract("null_alloc(ret) alloc(ret, unknown)");
OCSP_ONEREQ *OCSP_request_add0_id(OCSP_REQUEST *req, OCSP_CERTID *cid);
int OCSP_request_add1_nonce(OCSP_REQUEST *req, unsigned char *val, int len);
int OCSP_basic_add1_nonce(OCSP_BASICRESP *resp, unsigned char *val, int len);
int OCSP_check_nonce(OCSP_REQUEST *req, OCSP_BASICRESP *bs);
int OCSP_copy_nonce(OCSP_BASICRESP *resp, OCSP_REQUEST *req);
int OCSP_request_set1_name(OCSP_REQUEST *req, const X509_NAME *nm);
int OCSP_request_add1_cert(OCSP_REQUEST *req, X509 *cert);
int OCSP_request_sign(OCSP_REQUEST *req, X509 *signer, EVP_PKEY *key, const EVP_MD *dgst, struct stack_st_X509 *certs, unsigned long flags);
int OCSP_response_status(OCSP_RESPONSE *resp);
OCSP_BASICRESP *OCSP_response_get1_basic(OCSP_RESPONSE *resp);
const ASN1_OCTET_STRING *OCSP_resp_get0_signature(const OCSP_BASICRESP *bs);
const X509_ALGOR *OCSP_resp_get0_tbs_sigalg(const OCSP_BASICRESP *bs);
const OCSP_RESPDATA *OCSP_resp_get0_respdata(const OCSP_BASICRESP *bs);
int OCSP_resp_get0_signer(OCSP_BASICRESP *bs, X509 **signer, struct stack_st_X509 *extra_certs);
int OCSP_resp_count(OCSP_BASICRESP *bs);
OCSP_SINGLERESP *OCSP_resp_get0(OCSP_BASICRESP *bs, int idx);
const ASN1_GENERALIZEDTIME *OCSP_resp_get0_produced_at(const OCSP_BASICRESP *bs);
const struct stack_st_X509 *OCSP_resp_get0_certs(const OCSP_BASICRESP *bs);
int OCSP_resp_get0_id(const OCSP_BASICRESP *bs, const ASN1_OCTET_STRING **pid, const X509_NAME **pname);
int OCSP_resp_get1_id(const OCSP_BASICRESP *bs, ASN1_OCTET_STRING **pid, X509_NAME **pname);
int OCSP_resp_find(OCSP_BASICRESP *bs, OCSP_CERTID *id, int last);
int OCSP_single_get0_status(OCSP_SINGLERESP *single, int *reason, ASN1_GENERALIZEDTIME **revtime, ASN1_GENERALIZEDTIME **thisupd, ASN1_GENERALIZEDTIME **nextupd);
int OCSP_resp_find_status(OCSP_BASICRESP *bs, OCSP_CERTID *id, int *status, int *reason, ASN1_GENERALIZEDTIME **revtime, ASN1_GENERALIZEDTIME **thisupd, ASN1_GENERALIZEDTIME **nextupd);
int OCSP_check_validity(ASN1_GENERALIZEDTIME *thisupd, ASN1_GENERALIZEDTIME *nextupd, long sec, long maxsec);
int OCSP_request_verify(OCSP_REQUEST *req, struct stack_st_X509 *certs, X509_STORE *store, unsigned long flags);
int OCSP_id_issuer_cmp(const OCSP_CERTID *a, const OCSP_CERTID *b);
int OCSP_id_cmp(const OCSP_CERTID *a, const OCSP_CERTID *b);
int OCSP_request_onereq_count(OCSP_REQUEST *req);
OCSP_ONEREQ *OCSP_request_onereq_get0(OCSP_REQUEST *req, int i);
OCSP_CERTID *OCSP_onereq_get0_id(OCSP_ONEREQ *one);
int OCSP_id_get0_info(ASN1_OCTET_STRING **piNameHash, ASN1_OBJECT **pmd, ASN1_OCTET_STRING **pikeyHash, ASN1_INTEGER **pserial, OCSP_CERTID *cid);
int OCSP_request_is_signed(OCSP_REQUEST *req);
OCSP_RESPONSE *OCSP_response_create(int status, OCSP_BASICRESP *bs)
    __contract("null_alloc(ret) alloc(ret, unknown)");
OCSP_SINGLERESP *OCSP_basic_add1_status(OCSP_BASICRESP *rsp, OCSP_CERTID *cid, int status, int reason, ASN1_TIME *revtime, ASN1_TIME *thisupd, ASN1_TIME *nextupd);
int OCSP_basic_add1_cert(OCSP_BASICRESP *resp, X509 *cert);
int OCSP_basic_sign(OCSP_BASICRESP *brsp, X509 *signer, EVP_PKEY *key, const EVP_MD *dgst, struct stack_st_X509 *certs, unsigned long flags);
int OCSP_basic_sign_ctx(OCSP_BASICRESP *brsp, X509 *signer, EVP_MD_CTX *ctx, struct stack_st_X509 *certs, unsigned long flags);
int OCSP_RESPID_set_by_name(OCSP_RESPID *respid, X509 *cert);
int OCSP_RESPID_set_by_key_ex(OCSP_RESPID *respid, X509 *cert, OSSL_LIB_CTX *libctx, const char *propq);
int OCSP_RESPID_set_by_key(OCSP_RESPID *respid, X509 *cert);
int OCSP_RESPID_match_ex(OCSP_RESPID *respid, X509 *cert, OSSL_LIB_CTX *libctx, const char *propq);
int OCSP_RESPID_match(OCSP_RESPID *respid, X509 *cert);
X509_EXTENSION *OCSP_crlID_new(const char *url, long *n, char *tim)
    __contract("null_alloc(ret) alloc(ret, unknown)");
X509_EXTENSION *OCSP_accept_responses_new(char **oids)
    __contract("null_alloc(ret) alloc(ret, unknown)");
X509_EXTENSION *OCSP_archive_cutoff_new(char *tim)
    __contract("null_alloc(ret) alloc(ret, unknown)");
X509_EXTENSION *OCSP_url_svcloc_new(const X509_NAME *issuer, const char **urls)
    __contract("null_alloc(ret) alloc(ret, unknown)");
int OCSP_REQUEST_get_ext_count(OCSP_REQUEST *x);
int OCSP_REQUEST_get_ext_by_NID(OCSP_REQUEST *x, int nid, int lastpos);
int OCSP_REQUEST_get_ext_by_OBJ(OCSP_REQUEST *x, const ASN1_OBJECT *obj, int lastpos);
int OCSP_REQUEST_get_ext_by_critical(OCSP_REQUEST *x, int crit, int lastpos);
X509_EXTENSION *OCSP_REQUEST_get_ext(OCSP_REQUEST *x, int loc);
X509_EXTENSION *OCSP_REQUEST_delete_ext(OCSP_REQUEST *x, int loc);
void *OCSP_REQUEST_get1_ext_d2i(OCSP_REQUEST *x, int nid, int *crit, int *idx);
int OCSP_REQUEST_add1_ext_i2d(OCSP_REQUEST *x, int nid, void *value, int crit, unsigned long flags);
int OCSP_REQUEST_add_ext(OCSP_REQUEST *x, X509_EXTENSION *ex, int loc);
int OCSP_ONEREQ_get_ext_count(OCSP_ONEREQ *x);
int OCSP_ONEREQ_get_ext_by_NID(OCSP_ONEREQ *x, int nid, int lastpos);
int OCSP_ONEREQ_get_ext_by_OBJ(OCSP_ONEREQ *x, const ASN1_OBJECT *obj, int lastpos);
int OCSP_ONEREQ_get_ext_by_critical(OCSP_ONEREQ *x, int crit, int lastpos);
X509_EXTENSION *OCSP_ONEREQ_get_ext(OCSP_ONEREQ *x, int loc);
X509_EXTENSION *OCSP_ONEREQ_delete_ext(OCSP_ONEREQ *x, int loc);
void *OCSP_ONEREQ_get1_ext_d2i(OCSP_ONEREQ *x, int nid, int *crit, int *idx);
int OCSP_ONEREQ_add1_ext_i2d(OCSP_ONEREQ *x, int nid, void *value, int crit, unsigned long flags);
int OCSP_ONEREQ_add_ext(OCSP_ONEREQ *x, X509_EXTENSION *ex, int loc);
int OCSP_BASICRESP_get_ext_count(OCSP_BASICRESP *x);
int OCSP_BASICRESP_get_ext_by_NID(OCSP_BASICRESP *x, int nid, int lastpos);
int OCSP_BASICRESP_get_ext_by_OBJ(OCSP_BASICRESP *x, const ASN1_OBJECT *obj, int lastpos);
int OCSP_BASICRESP_get_ext_by_critical(OCSP_BASICRESP *x, int crit, int lastpos);
X509_EXTENSION *OCSP_BASICRESP_get_ext(OCSP_BASICRESP *x, int loc);
X509_EXTENSION *OCSP_BASICRESP_delete_ext(OCSP_BASICRESP *x, int loc);
void *OCSP_BASICRESP_get1_ext_d2i(OCSP_BASICRESP *x, int nid, int *crit, int *idx);
int OCSP_BASICRESP_add1_ext_i2d(OCSP_BASICRESP *x, int nid, void *value, int crit, unsigned long flags);
int OCSP_BASICRESP_add_ext(OCSP_BASICRESP *x, X509_EXTENSION *ex, int loc);
int OCSP_SINGLERESP_get_ext_count(OCSP_SINGLERESP *x);
int OCSP_SINGLERESP_get_ext_by_NID(OCSP_SINGLERESP *x, int nid, int lastpos);
int OCSP_SINGLERESP_get_ext_by_OBJ(OCSP_SINGLERESP *x, const ASN1_OBJECT *obj, int lastpos);
int OCSP_SINGLERESP_get_ext_by_critical(OCSP_SINGLERESP *x, int crit, int lastpos);
X509_EXTENSION *OCSP_SINGLERESP_get_ext(OCSP_SINGLERESP *x, int loc);
X509_EXTENSION *OCSP_SINGLERESP_delete_ext(OCSP_SINGLERESP *x, int loc);
void *OCSP_SINGLERESP_get1_ext_d2i(OCSP_SINGLERESP *x, int nid, int *crit, int *idx);
int OCSP_SINGLERESP_add1_ext_i2d(OCSP_SINGLERESP *x, int nid, void *value, int crit, unsigned long flags);
int OCSP_SINGLERESP_add_ext(OCSP_SINGLERESP *x, X509_EXTENSION *ex, int loc);
const OCSP_CERTID *OCSP_SINGLERESP_get0_id(const OCSP_SINGLERESP *x);
OCSP_SINGLERESP *OCSP_SINGLERESP_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void OCSP_SINGLERESP_free(OCSP_SINGLERESP *a) __contract("frees(a)");
OCSP_SINGLERESP *d2i_OCSP_SINGLERESP(OCSP_SINGLERESP **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_OCSP_SINGLERESP(const OCSP_SINGLERESP *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *OCSP_SINGLERESP_it(void);
OCSP_CERTSTATUS *OCSP_CERTSTATUS_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void OCSP_CERTSTATUS_free(OCSP_CERTSTATUS *a) __contract("frees(a)");
OCSP_CERTSTATUS *d2i_OCSP_CERTSTATUS(OCSP_CERTSTATUS **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_OCSP_CERTSTATUS(const OCSP_CERTSTATUS *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *OCSP_CERTSTATUS_it(void);
OCSP_REVOKEDINFO *OCSP_REVOKEDINFO_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void OCSP_REVOKEDINFO_free(OCSP_REVOKEDINFO *a) __contract("frees(a)");
OCSP_REVOKEDINFO *d2i_OCSP_REVOKEDINFO(OCSP_REVOKEDINFO **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_OCSP_REVOKEDINFO(const OCSP_REVOKEDINFO *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *OCSP_REVOKEDINFO_it(void);
OCSP_BASICRESP *OCSP_BASICRESP_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void OCSP_BASICRESP_free(OCSP_BASICRESP *a) __contract("frees(a)");
OCSP_BASICRESP *d2i_OCSP_BASICRESP(OCSP_BASICRESP **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_OCSP_BASICRESP(const OCSP_BASICRESP *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *OCSP_BASICRESP_it(void);
OCSP_RESPDATA *OCSP_RESPDATA_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void OCSP_RESPDATA_free(OCSP_RESPDATA *a) __contract("frees(a)");
OCSP_RESPDATA *d2i_OCSP_RESPDATA(OCSP_RESPDATA **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_OCSP_RESPDATA(const OCSP_RESPDATA *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *OCSP_RESPDATA_it(void);
OCSP_RESPID *OCSP_RESPID_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void OCSP_RESPID_free(OCSP_RESPID *a) __contract("frees(a)");
OCSP_RESPID *d2i_OCSP_RESPID(OCSP_RESPID **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_OCSP_RESPID(const OCSP_RESPID *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *OCSP_RESPID_it(void);
OCSP_RESPONSE *OCSP_RESPONSE_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void OCSP_RESPONSE_free(OCSP_RESPONSE *a) __contract("frees(a)");
OCSP_RESPONSE *d2i_OCSP_RESPONSE(OCSP_RESPONSE **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_OCSP_RESPONSE(const OCSP_RESPONSE *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *OCSP_RESPONSE_it(void);
OCSP_RESPBYTES *OCSP_RESPBYTES_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void OCSP_RESPBYTES_free(OCSP_RESPBYTES *a) __contract("frees(a)");
OCSP_RESPBYTES *d2i_OCSP_RESPBYTES(OCSP_RESPBYTES **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_OCSP_RESPBYTES(const OCSP_RESPBYTES *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *OCSP_RESPBYTES_it(void);
OCSP_ONEREQ *OCSP_ONEREQ_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void OCSP_ONEREQ_free(OCSP_ONEREQ *a) __contract("frees(a)");
OCSP_ONEREQ *d2i_OCSP_ONEREQ(OCSP_ONEREQ **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_OCSP_ONEREQ(const OCSP_ONEREQ *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *OCSP_ONEREQ_it(void);
OCSP_CERTID *OCSP_CERTID_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void OCSP_CERTID_free(OCSP_CERTID *a) __contract("frees(a)");
OCSP_CERTID *d2i_OCSP_CERTID(OCSP_CERTID **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_OCSP_CERTID(const OCSP_CERTID *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *OCSP_CERTID_it(void);
OCSP_REQUEST *OCSP_REQUEST_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void OCSP_REQUEST_free(OCSP_REQUEST *a) __contract("frees(a)");
OCSP_REQUEST *d2i_OCSP_REQUEST(OCSP_REQUEST **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_OCSP_REQUEST(const OCSP_REQUEST *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *OCSP_REQUEST_it(void);
OCSP_SIGNATURE *OCSP_SIGNATURE_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void OCSP_SIGNATURE_free(OCSP_SIGNATURE *a) __contract("frees(a)");
OCSP_SIGNATURE *d2i_OCSP_SIGNATURE(OCSP_SIGNATURE **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_OCSP_SIGNATURE(const OCSP_SIGNATURE *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *OCSP_SIGNATURE_it(void);
OCSP_REQINFO *OCSP_REQINFO_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void OCSP_REQINFO_free(OCSP_REQINFO *a) __contract("frees(a)");
OCSP_REQINFO *d2i_OCSP_REQINFO(OCSP_REQINFO **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_OCSP_REQINFO(const OCSP_REQINFO *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *OCSP_REQINFO_it(void);
OCSP_CRLID *OCSP_CRLID_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void OCSP_CRLID_free(OCSP_CRLID *a) __contract("frees(a)");
OCSP_CRLID *d2i_OCSP_CRLID(OCSP_CRLID **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_OCSP_CRLID(const OCSP_CRLID *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *OCSP_CRLID_it(void);
OCSP_SERVICELOC *OCSP_SERVICELOC_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void OCSP_SERVICELOC_free(OCSP_SERVICELOC *a) __contract("frees(a)");
OCSP_SERVICELOC *d2i_OCSP_SERVICELOC(OCSP_SERVICELOC **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_OCSP_SERVICELOC(const OCSP_SERVICELOC *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *OCSP_SERVICELOC_it(void);
const char *OCSP_response_status_str(long s);
const char *OCSP_cert_status_str(long s);
const char *OCSP_crl_reason_str(long s);
int OCSP_REQUEST_print(BIO *bp, OCSP_REQUEST *a, unsigned long flags);
int OCSP_RESPONSE_print(BIO *bp, OCSP_RESPONSE *o, unsigned long flags);
int OCSP_basic_verify(OCSP_BASICRESP *bs, struct stack_st_X509 *certs, X509_STORE *st, unsigned long flags)
    __contract("crypto(verify) neg(ret)");
DEFINE_STACK_OF(OCSP_CERTID)
DEFINE_STACK_OF(OCSP_ONEREQ)
DEFINE_STACK_OF(OCSP_RESPID)
DEFINE_STACK_OF(OCSP_SINGLERESP)
#define OCSP_REVOKED_STATUS_NOSTATUS (-1)
#define OCSP_REVOKED_STATUS_UNSPECIFIED 0
#define OCSP_REVOKED_STATUS_KEYCOMPROMISE 1
#define OCSP_REVOKED_STATUS_CACOMPROMISE 2
#define OCSP_REVOKED_STATUS_AFFILIATIONCHANGED 3
#define OCSP_REVOKED_STATUS_SUPERSEDED 4
#define OCSP_REVOKED_STATUS_CESSATIONOFOPERATION 5
#define OCSP_REVOKED_STATUS_CERTIFICATEHOLD 6
#define OCSP_REVOKED_STATUS_REMOVEFROMCRL 8
#define OCSP_REVOKED_STATUS_PRIVILEGEWITHDRAWN 9
#define OCSP_REVOKED_STATUS_AACOMPROMISE 10
#define OCSP_DEFAULT_NONCE_LENGTH 16
#define OCSP_NOCERTS 0x1
#define OCSP_NOINTERN 0x2
#define OCSP_NOSIGS 0x4
#define OCSP_NOCHAIN 0x8
#define OCSP_NOVERIFY 0x10
#define OCSP_NOEXPLICIT 0x20
#define OCSP_NOCASIGN 0x40
#define OCSP_NODELEGATED 0x80
#define OCSP_NOCHECKS 0x100
#define OCSP_TRUSTOTHER 0x200
#define OCSP_RESPID_KEY 0x400
#define OCSP_NOTIME 0x800
#define OCSP_PARTIAL_CHAIN 0x1000
#define OCSP_RESPONSE_STATUS_SUCCESSFUL 0
#define OCSP_RESPONSE_STATUS_MALFORMEDREQUEST 1
#define OCSP_RESPONSE_STATUS_INTERNALERROR 2
#define OCSP_RESPONSE_STATUS_TRYLATER 3
#define OCSP_RESPONSE_STATUS_SIGREQUIRED 5
#define OCSP_RESPONSE_STATUS_UNAUTHORIZED 6
#define V_OCSP_RESPID_NAME 0
#define V_OCSP_RESPID_KEY 1
#define V_OCSP_CERTSTATUS_GOOD 0
#define V_OCSP_CERTSTATUS_REVOKED 1
#define V_OCSP_CERTSTATUS_UNKNOWN 2
#define PEM_STRING_OCSP_REQUEST "OCSP REQUEST"
#define PEM_STRING_OCSP_RESPONSE "OCSP RESPONSE"
#define OCSP_REQ_CTX_free OSSL_HTTP_REQ_CTX_free
#define OCSP_REQ_CTX_add1_header OSSL_HTTP_REQ_CTX_add1_header
#define OCSP_REQ_CTX_nbio OSSL_HTTP_REQ_CTX_nbio
#define OCSP_REQ_CTX_nbio_d2i OSSL_HTTP_REQ_CTX_nbio_d2i
#define OCSP_REQ_CTX_get0_mem_bio OSSL_HTTP_REQ_CTX_get0_mem_bio
#define OCSP_set_max_response_length OSSL_HTTP_REQ_CTX_set_max_response_length
OCSP_REQUEST *PEM_read_bio_OCSP_REQUEST();
OCSP_RESPONSE *PEM_read_bio_OCSP_RESPONSE();
int PEM_write_bio_OCSP_REQUEST();
int PEM_write_bio_OCSP_RESPONSE();
int ASN1_BIT_STRING_digest();
OCSP_CERTSTATUS *OCSP_CERTSTATUS_dup();
OSSL_HTTP_REQ_CTX *OCSP_REQ_CTX_new();
int OCSP_REQ_CTX_http();
int OCSP_REQ_CTX_i2d();
int OCSP_sendreq_nbio();
int OCSP_parse_url();

#endif
