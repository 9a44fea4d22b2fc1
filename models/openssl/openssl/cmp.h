/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_CMP_H
#define OPENSSL_CMP_H

#include <openssl/opensslconf.h>
#include <openssl/crmf.h>
#include <openssl/http.h>
#include <openssl/types.h>
#include <openssl/safestack.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

typedef ASN1_BIT_STRING OSSL_CMP_PKIFAILUREINFO;
typedef ASN1_INTEGER OSSL_CMP_PKISTATUS;
const ASN1_ITEM *OSSL_CMP_PKISTATUS_it(void);
struct ossl_cmp_ctx_st;
typedef struct ossl_cmp_ctx_st OSSL_CMP_CTX;
struct ossl_cmp_pkiheader_st;
typedef struct ossl_cmp_pkiheader_st OSSL_CMP_PKIHEADER;
OSSL_CMP_PKIHEADER *OSSL_CMP_PKIHEADER_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void OSSL_CMP_PKIHEADER_free(OSSL_CMP_PKIHEADER *a) __contract("frees(a)");
OSSL_CMP_PKIHEADER *d2i_OSSL_CMP_PKIHEADER(OSSL_CMP_PKIHEADER **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_OSSL_CMP_PKIHEADER(const OSSL_CMP_PKIHEADER *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *OSSL_CMP_PKIHEADER_it(void);
struct ossl_cmp_msg_st;
typedef struct ossl_cmp_msg_st OSSL_CMP_MSG;
OSSL_CMP_MSG *OSSL_CMP_MSG_dup(const OSSL_CMP_MSG *a)
    __contract("null_alloc(ret) alloc(ret, unknown)");
OSSL_CMP_MSG *d2i_OSSL_CMP_MSG(OSSL_CMP_MSG **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_OSSL_CMP_MSG(const OSSL_CMP_MSG *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *OSSL_CMP_MSG_it(void);
struct ossl_cmp_certstatus_st;
typedef struct ossl_cmp_certstatus_st OSSL_CMP_CERTSTATUS;
struct stack_st_OSSL_CMP_CERTSTATUS;
struct ossl_cmp_itav_st;
typedef struct ossl_cmp_itav_st OSSL_CMP_ITAV;
OSSL_CMP_ITAV *OSSL_CMP_ITAV_dup(const OSSL_CMP_ITAV *a)
    __contract("null_alloc(ret) alloc(ret, unknown)");
struct stack_st_OSSL_CMP_ITAV;
struct ossl_cmp_revrepcontent_st;
typedef struct ossl_cmp_revrepcontent_st OSSL_CMP_REVREPCONTENT;
struct ossl_cmp_pkisi_st;
typedef struct ossl_cmp_pkisi_st OSSL_CMP_PKISI;
OSSL_CMP_PKISI *OSSL_CMP_PKISI_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void OSSL_CMP_PKISI_free(OSSL_CMP_PKISI *a) __contract("frees(a)");
OSSL_CMP_PKISI *d2i_OSSL_CMP_PKISI(OSSL_CMP_PKISI **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_OSSL_CMP_PKISI(const OSSL_CMP_PKISI *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *OSSL_CMP_PKISI_it(void);
OSSL_CMP_PKISI *OSSL_CMP_PKISI_dup(const OSSL_CMP_PKISI *a)
    __contract("null_alloc(ret) alloc(ret, unknown)");
struct stack_st_OSSL_CMP_PKISI;
struct ossl_cmp_certrepmessage_st;
typedef struct ossl_cmp_certrepmessage_st OSSL_CMP_CERTREPMESSAGE;
struct stack_st_OSSL_CMP_CERTREPMESSAGE;
struct ossl_cmp_pollrep_st;
typedef struct ossl_cmp_pollrep_st OSSL_CMP_POLLREP;
struct stack_st_OSSL_CMP_POLLREP;
typedef struct stack_st_OSSL_CMP_POLLREP OSSL_CMP_POLLREPCONTENT;
struct ossl_cmp_certresponse_st;
typedef struct ossl_cmp_certresponse_st OSSL_CMP_CERTRESPONSE;
struct stack_st_OSSL_CMP_CERTRESPONSE;
typedef struct stack_st_ASN1_UTF8STRING OSSL_CMP_PKIFREETEXT;
OSSL_CMP_ITAV *OSSL_CMP_ITAV_create(ASN1_OBJECT *type, ASN1_TYPE *value)
    __contract("null_alloc(ret) alloc(ret, unknown)");
void OSSL_CMP_ITAV_set0(OSSL_CMP_ITAV *itav, ASN1_OBJECT *type, ASN1_TYPE *value);
ASN1_OBJECT *OSSL_CMP_ITAV_get0_type(const OSSL_CMP_ITAV *itav);
ASN1_TYPE *OSSL_CMP_ITAV_get0_value(const OSSL_CMP_ITAV *itav);
int OSSL_CMP_ITAV_push0_stack_item(struct stack_st_OSSL_CMP_ITAV **itav_sk_p, OSSL_CMP_ITAV *itav);
void OSSL_CMP_ITAV_free(OSSL_CMP_ITAV *itav) __contract("frees(itav)");
void OSSL_CMP_MSG_free(OSSL_CMP_MSG *msg) __contract("frees(msg)");
OSSL_CMP_CTX *OSSL_CMP_CTX_new(OSSL_LIB_CTX *libctx, const char *propq)
    __contract("null_alloc(ret) alloc(ret, unknown)");
void OSSL_CMP_CTX_free(OSSL_CMP_CTX *ctx) __contract("frees(ctx)");
int OSSL_CMP_CTX_reinit(OSSL_CMP_CTX *ctx);
int OSSL_CMP_CTX_set_option(OSSL_CMP_CTX *ctx, int opt, int val);
int OSSL_CMP_CTX_get_option(const OSSL_CMP_CTX *ctx, int opt);
int OSSL_CMP_CTX_set_log_cb(OSSL_CMP_CTX *ctx, OSSL_CMP_log_cb_t cb);
void OSSL_CMP_CTX_print_errors(const OSSL_CMP_CTX *ctx);
int OSSL_CMP_CTX_set1_serverPath(OSSL_CMP_CTX *ctx, const char *path);
int OSSL_CMP_CTX_set1_server(OSSL_CMP_CTX *ctx, const char *address);
int OSSL_CMP_CTX_set_serverPort(OSSL_CMP_CTX *ctx, int port);
int OSSL_CMP_CTX_set1_proxy(OSSL_CMP_CTX *ctx, const char *name);
int OSSL_CMP_CTX_set1_no_proxy(OSSL_CMP_CTX *ctx, const char *names);
int OSSL_CMP_CTX_set_http_cb(OSSL_CMP_CTX *ctx, OSSL_HTTP_bio_cb_t cb);
int OSSL_CMP_CTX_set_http_cb_arg(OSSL_CMP_CTX *ctx, void *arg);
void *OSSL_CMP_CTX_get_http_cb_arg(const OSSL_CMP_CTX *ctx);
typedef OSSL_CMP_MSG *(*OSSL_CMP_transfer_cb_t)(OSSL_CMP_CTX *, const OSSL_CMP_MSG *);
int OSSL_CMP_CTX_set_transfer_cb(OSSL_CMP_CTX *ctx, OSSL_CMP_transfer_cb_t cb);
int OSSL_CMP_CTX_set_transfer_cb_arg(OSSL_CMP_CTX *ctx, void *arg);
void *OSSL_CMP_CTX_get_transfer_cb_arg(const OSSL_CMP_CTX *ctx);
int OSSL_CMP_CTX_set1_srvCert(OSSL_CMP_CTX *ctx, X509 *cert);
int OSSL_CMP_CTX_set1_expected_sender(OSSL_CMP_CTX *ctx, const X509_NAME *name);
int OSSL_CMP_CTX_set0_trustedStore(OSSL_CMP_CTX *ctx, X509_STORE *store);
X509_STORE *OSSL_CMP_CTX_get0_trustedStore(const OSSL_CMP_CTX *ctx);
int OSSL_CMP_CTX_set1_untrusted(OSSL_CMP_CTX *ctx, struct stack_st_X509 *certs);
struct stack_st_X509 *OSSL_CMP_CTX_get0_untrusted(const OSSL_CMP_CTX *ctx);
int OSSL_CMP_CTX_set1_cert(OSSL_CMP_CTX *ctx, X509 *cert);
int OSSL_CMP_CTX_build_cert_chain(OSSL_CMP_CTX *ctx, X509_STORE *own_trusted, struct stack_st_X509 *candidates);
int OSSL_CMP_CTX_set1_pkey(OSSL_CMP_CTX *ctx, EVP_PKEY *pkey);
int OSSL_CMP_CTX_set1_referenceValue(OSSL_CMP_CTX *ctx, const unsigned char *ref, int len);
int OSSL_CMP_CTX_set1_secretValue(OSSL_CMP_CTX *ctx, const unsigned char *sec, int len);
int OSSL_CMP_CTX_set1_recipient(OSSL_CMP_CTX *ctx, const X509_NAME *name);
int OSSL_CMP_CTX_push0_geninfo_ITAV(OSSL_CMP_CTX *ctx, OSSL_CMP_ITAV *itav);
int OSSL_CMP_CTX_reset_geninfo_ITAVs(OSSL_CMP_CTX *ctx);
int OSSL_CMP_CTX_set1_extraCertsOut(OSSL_CMP_CTX *ctx, struct stack_st_X509 *extraCertsOut);
int OSSL_CMP_CTX_set0_newPkey(OSSL_CMP_CTX *ctx, int priv, EVP_PKEY *pkey);
EVP_PKEY *OSSL_CMP_CTX_get0_newPkey(const OSSL_CMP_CTX *ctx, int priv);
int OSSL_CMP_CTX_set1_issuer(OSSL_CMP_CTX *ctx, const X509_NAME *name);
int OSSL_CMP_CTX_set1_subjectName(OSSL_CMP_CTX *ctx, const X509_NAME *name);
int OSSL_CMP_CTX_push1_subjectAltName(OSSL_CMP_CTX *ctx, const GENERAL_NAME *name);
int OSSL_CMP_CTX_set0_reqExtensions(OSSL_CMP_CTX *ctx, X509_EXTENSIONS *exts);
int OSSL_CMP_CTX_reqExtensions_have_SAN(OSSL_CMP_CTX *ctx);
int OSSL_CMP_CTX_push0_policy(OSSL_CMP_CTX *ctx, POLICYINFO *pinfo);
int OSSL_CMP_CTX_set1_oldCert(OSSL_CMP_CTX *ctx, X509 *cert);
int OSSL_CMP_CTX_set1_p10CSR(OSSL_CMP_CTX *ctx, const X509_REQ *csr);
int OSSL_CMP_CTX_push0_genm_ITAV(OSSL_CMP_CTX *ctx, OSSL_CMP_ITAV *itav);
typedef int (*OSSL_CMP_certConf_cb_t)(OSSL_CMP_CTX *, X509 *, int, const char **);
int OSSL_CMP_certConf_cb(OSSL_CMP_CTX *ctx, X509 *cert, int fail_info, const char **text);
int OSSL_CMP_CTX_set_certConf_cb(OSSL_CMP_CTX *ctx, OSSL_CMP_certConf_cb_t cb);
int OSSL_CMP_CTX_set_certConf_cb_arg(OSSL_CMP_CTX *ctx, void *arg);
void *OSSL_CMP_CTX_get_certConf_cb_arg(const OSSL_CMP_CTX *ctx);
int OSSL_CMP_CTX_get_status(const OSSL_CMP_CTX *ctx);
OSSL_CMP_PKIFREETEXT *OSSL_CMP_CTX_get0_statusString(const OSSL_CMP_CTX *ctx);
int OSSL_CMP_CTX_get_failInfoCode(const OSSL_CMP_CTX *ctx);
X509 *OSSL_CMP_CTX_get0_newCert(const OSSL_CMP_CTX *ctx);
struct stack_st_X509 *OSSL_CMP_CTX_get1_newChain(const OSSL_CMP_CTX *ctx);
struct stack_st_X509 *OSSL_CMP_CTX_get1_caPubs(const OSSL_CMP_CTX *ctx);
struct stack_st_X509 *OSSL_CMP_CTX_get1_extraCertsIn(const OSSL_CMP_CTX *ctx);
int OSSL_CMP_CTX_set1_transactionID(OSSL_CMP_CTX *ctx, const ASN1_OCTET_STRING *id);
int OSSL_CMP_CTX_set1_senderNonce(OSSL_CMP_CTX *ctx, const ASN1_OCTET_STRING *nonce);
char *OSSL_CMP_CTX_snprint_PKIStatus(const OSSL_CMP_CTX *ctx, char *buf, size_t bufsize);
char *OSSL_CMP_snprint_PKIStatusInfo(const OSSL_CMP_PKISI *statusInfo, char *buf, size_t bufsize);
OSSL_CMP_PKISI *OSSL_CMP_STATUSINFO_new(int status, int fail_info, const char *text)
    __contract("null_alloc(ret) alloc(ret, unknown)");
ASN1_OCTET_STRING *OSSL_CMP_HDR_get0_transactionID(const OSSL_CMP_PKIHEADER *hdr);
ASN1_OCTET_STRING *OSSL_CMP_HDR_get0_recipNonce(const OSSL_CMP_PKIHEADER *hdr);
OSSL_CMP_PKIHEADER *OSSL_CMP_MSG_get0_header(const OSSL_CMP_MSG *msg);
int OSSL_CMP_MSG_get_bodytype(const OSSL_CMP_MSG *msg);
int OSSL_CMP_MSG_update_transactionID(OSSL_CMP_CTX *ctx, OSSL_CMP_MSG *msg);
int OSSL_CMP_MSG_update_recipNonce(OSSL_CMP_CTX *ctx, OSSL_CMP_MSG *msg);
OSSL_CRMF_MSG *OSSL_CMP_CTX_setup_CRM(OSSL_CMP_CTX *ctx, int for_KUR, int rid);
OSSL_CMP_MSG *OSSL_CMP_MSG_read(const char *file, OSSL_LIB_CTX *libctx, const char *propq);
int OSSL_CMP_MSG_write(const char *file, const OSSL_CMP_MSG *msg);
OSSL_CMP_MSG *d2i_OSSL_CMP_MSG_bio(BIO *bio, OSSL_CMP_MSG **msg)
    __contract("null(ret) outside(ret, file)");
int i2d_OSSL_CMP_MSG_bio(BIO *bio, const OSSL_CMP_MSG *msg);
int OSSL_CMP_validate_msg(OSSL_CMP_CTX *ctx, const OSSL_CMP_MSG *msg);
int OSSL_CMP_validate_cert_path(const OSSL_CMP_CTX *ctx, X509_STORE *trusted_store, X509 *cert);
OSSL_CMP_MSG *OSSL_CMP_MSG_http_perform(OSSL_CMP_CTX *ctx, const OSSL_CMP_MSG *req);
struct ossl_cmp_srv_ctx_st;
typedef struct ossl_cmp_srv_ctx_st OSSL_CMP_SRV_CTX;
OSSL_CMP_MSG *OSSL_CMP_SRV_process_request(OSSL_CMP_SRV_CTX *srv_ctx, const OSSL_CMP_MSG *req);
OSSL_CMP_MSG *OSSL_CMP_CTX_server_perform(OSSL_CMP_CTX *client_ctx, const OSSL_CMP_MSG *req);
OSSL_CMP_SRV_CTX *OSSL_CMP_SRV_CTX_new(OSSL_LIB_CTX *libctx, const char *propq)
    __contract("null_alloc(ret) alloc(ret, unknown)");
void OSSL_CMP_SRV_CTX_free(OSSL_CMP_SRV_CTX *srv_ctx) __contract("frees(srv_ctx)");
typedef OSSL_CMP_PKISI *(*OSSL_CMP_SRV_cert_request_cb_t)(OSSL_CMP_SRV_CTX *, const OSSL_CMP_MSG *, int, const OSSL_CRMF_MSG *, const X509_REQ *, X509 **, struct stack_st_X509 **, struct stack_st_X509 **);
typedef OSSL_CMP_PKISI *(*OSSL_CMP_SRV_rr_cb_t)(OSSL_CMP_SRV_CTX *, const OSSL_CMP_MSG *, const X509_NAME *, const ASN1_INTEGER *);
typedef int (*OSSL_CMP_SRV_genm_cb_t)(OSSL_CMP_SRV_CTX *, const OSSL_CMP_MSG *, const struct stack_st_OSSL_CMP_ITAV *, struct stack_st_OSSL_CMP_ITAV **);
typedef void (*OSSL_CMP_SRV_error_cb_t)(OSSL_CMP_SRV_CTX *, const OSSL_CMP_MSG *, const OSSL_CMP_PKISI *, const ASN1_INTEGER *, const OSSL_CMP_PKIFREETEXT *);
typedef int (*OSSL_CMP_SRV_certConf_cb_t)(OSSL_CMP_SRV_CTX *, const OSSL_CMP_MSG *, int, const ASN1_OCTET_STRING *, const OSSL_CMP_PKISI *);
typedef int (*OSSL_CMP_SRV_pollReq_cb_t)(OSSL_CMP_SRV_CTX *, const OSSL_CMP_MSG *, int, OSSL_CMP_MSG **, int64_t *);
int OSSL_CMP_SRV_CTX_init(OSSL_CMP_SRV_CTX *srv_ctx, void *custom_ctx, OSSL_CMP_SRV_cert_request_cb_t process_cert_request, OSSL_CMP_SRV_rr_cb_t process_rr, OSSL_CMP_SRV_genm_cb_t process_genm, OSSL_CMP_SRV_error_cb_t process_error, OSSL_CMP_SRV_certConf_cb_t process_certConf, OSSL_CMP_SRV_pollReq_cb_t process_pollReq);
OSSL_CMP_CTX *OSSL_CMP_SRV_CTX_get0_cmp_ctx(const OSSL_CMP_SRV_CTX *srv_ctx);
void *OSSL_CMP_SRV_CTX_get0_custom_ctx(const OSSL_CMP_SRV_CTX *srv_ctx);
int OSSL_CMP_SRV_CTX_set_send_unprotected_errors(OSSL_CMP_SRV_CTX *srv_ctx, int val);
int OSSL_CMP_SRV_CTX_set_accept_unprotected(OSSL_CMP_SRV_CTX *srv_ctx, int val);
int OSSL_CMP_SRV_CTX_set_accept_raverified(OSSL_CMP_SRV_CTX *srv_ctx, int val);
int OSSL_CMP_SRV_CTX_set_grant_implicit_confirm(OSSL_CMP_SRV_CTX *srv_ctx, int val);
X509 *OSSL_CMP_exec_certreq(OSSL_CMP_CTX *ctx, int req_type, const OSSL_CRMF_MSG *crm);
int OSSL_CMP_try_certreq(OSSL_CMP_CTX *ctx, int req_type, const OSSL_CRMF_MSG *crm, int *checkAfter);
int OSSL_CMP_exec_RR_ses(OSSL_CMP_CTX *ctx);
struct stack_st_OSSL_CMP_ITAV *OSSL_CMP_exec_GENM_ses(OSSL_CMP_CTX *ctx);

#define OSSL_CMP_PVNO 2
#define OSSL_CMP_PKIFAILUREINFO_badAlg 0
#define OSSL_CMP_PKIFAILUREINFO_badMessageCheck 1
#define OSSL_CMP_PKIFAILUREINFO_badRequest 2
#define OSSL_CMP_PKIFAILUREINFO_badTime 3
#define OSSL_CMP_PKIFAILUREINFO_badCertId 4
#define OSSL_CMP_PKIFAILUREINFO_badDataFormat 5
#define OSSL_CMP_PKIFAILUREINFO_wrongAuthority 6
#define OSSL_CMP_PKIFAILUREINFO_incorrectData 7
#define OSSL_CMP_PKIFAILUREINFO_missingTimeStamp 8
#define OSSL_CMP_PKIFAILUREINFO_badPOP 9
#define OSSL_CMP_PKIFAILUREINFO_certRevoked 10
#define OSSL_CMP_PKIFAILUREINFO_certConfirmed 11
#define OSSL_CMP_PKIFAILUREINFO_wrongIntegrity 12
#define OSSL_CMP_PKIFAILUREINFO_badRecipientNonce 13
#define OSSL_CMP_PKIFAILUREINFO_timeNotAvailable 14
#define OSSL_CMP_PKIFAILUREINFO_unacceptedPolicy 15
#define OSSL_CMP_PKIFAILUREINFO_unacceptedExtension 16
#define OSSL_CMP_PKIFAILUREINFO_addInfoNotAvailable 17
#define OSSL_CMP_PKIFAILUREINFO_badSenderNonce 18
#define OSSL_CMP_PKIFAILUREINFO_badCertTemplate 19
#define OSSL_CMP_PKIFAILUREINFO_signerNotTrusted 20
#define OSSL_CMP_PKIFAILUREINFO_transactionIdInUse 21
#define OSSL_CMP_PKIFAILUREINFO_unsupportedVersion 22
#define OSSL_CMP_PKIFAILUREINFO_notAuthorized 23
#define OSSL_CMP_PKIFAILUREINFO_systemUnavail 24
#define OSSL_CMP_PKIFAILUREINFO_systemFailure 25
#define OSSL_CMP_PKIFAILUREINFO_duplicateCertReq 26
#define OSSL_CMP_PKIFAILUREINFO_MAX 26
#define OSSL_CMP_PKIFAILUREINFO_MAX_BIT_PATTERN 0x7ffffff
#define OSSL_CMP_CTX_FAILINFO_badAlg 0x1
#define OSSL_CMP_CTX_FAILINFO_badMessageCheck 0x2
#define OSSL_CMP_CTX_FAILINFO_badRequest 0x4
#define OSSL_CMP_CTX_FAILINFO_badTime 0x8
#define OSSL_CMP_CTX_FAILINFO_badCertId 0x10
#define OSSL_CMP_CTX_FAILINFO_badDataFormat 0x20
#define OSSL_CMP_CTX_FAILINFO_wrongAuthority 0x40
#define OSSL_CMP_CTX_FAILINFO_incorrectData 0x80
#define OSSL_CMP_CTX_FAILINFO_missingTimeStamp 0x100
#define OSSL_CMP_CTX_FAILINFO_badPOP 0x200
#define OSSL_CMP_CTX_FAILINFO_certRevoked 0x400
#define OSSL_CMP_CTX_FAILINFO_certConfirmed 0x800
#define OSSL_CMP_CTX_FAILINFO_wrongIntegrity 0x1000
#define OSSL_CMP_CTX_FAILINFO_badRecipientNonce 0x2000
#define OSSL_CMP_CTX_FAILINFO_timeNotAvailable 0x4000
#define OSSL_CMP_CTX_FAILINFO_unacceptedPolicy 0x8000
#define OSSL_CMP_CTX_FAILINFO_unacceptedExtension 0x10000
#define OSSL_CMP_CTX_FAILINFO_addInfoNotAvailable 0x20000
#define OSSL_CMP_CTX_FAILINFO_badSenderNonce 0x40000
#define OSSL_CMP_CTX_FAILINFO_badCertTemplate 0x80000
#define OSSL_CMP_CTX_FAILINFO_signerNotTrusted 0x100000
#define OSSL_CMP_CTX_FAILINFO_transactionIdInUse 0x200000
#define OSSL_CMP_CTX_FAILINFO_unsupportedVersion 0x400000
#define OSSL_CMP_CTX_FAILINFO_notAuthorized 0x800000
#define OSSL_CMP_CTX_FAILINFO_systemUnavail 0x1000000
#define OSSL_CMP_CTX_FAILINFO_systemFailure 0x2000000
#define OSSL_CMP_CTX_FAILINFO_duplicateCertReq 0x4000000
#define OSSL_CMP_PKISTATUS_request (-3)
#define OSSL_CMP_PKISTATUS_trans (-2)
#define OSSL_CMP_PKISTATUS_unspecified (-1)
#define OSSL_CMP_PKISTATUS_accepted 0
#define OSSL_CMP_PKISTATUS_grantedWithMods 1
#define OSSL_CMP_PKISTATUS_rejection 2
#define OSSL_CMP_PKISTATUS_waiting 3
#define OSSL_CMP_PKISTATUS_revocationWarning 4
#define OSSL_CMP_PKISTATUS_revocationNotification 5
#define OSSL_CMP_PKISTATUS_keyUpdateWarning 6
#define OSSL_CMP_CERTORENCCERT_CERTIFICATE 0
#define OSSL_CMP_CERTORENCCERT_ENCRYPTEDCERT 1
#define OSSL_CMP_OPT_LOG_VERBOSITY 0
#define OSSL_CMP_OPT_KEEP_ALIVE 10
#define OSSL_CMP_OPT_MSG_TIMEOUT 11
#define OSSL_CMP_OPT_TOTAL_TIMEOUT 12
#define OSSL_CMP_OPT_VALIDITY_DAYS 20
#define OSSL_CMP_OPT_SUBJECTALTNAME_NODEFAULT 21
#define OSSL_CMP_OPT_SUBJECTALTNAME_CRITICAL 22
#define OSSL_CMP_OPT_POLICIES_CRITICAL 23
#define OSSL_CMP_OPT_POPO_METHOD 24
#define OSSL_CMP_OPT_IMPLICIT_CONFIRM 25
#define OSSL_CMP_OPT_DISABLE_CONFIRM 26
#define OSSL_CMP_OPT_REVOCATION_REASON 27
#define OSSL_CMP_OPT_UNPROTECTED_SEND 30
#define OSSL_CMP_OPT_UNPROTECTED_ERRORS 31
#define OSSL_CMP_OPT_OWF_ALGNID 32
#define OSSL_CMP_OPT_MAC_ALGNID 33
#define OSSL_CMP_OPT_DIGEST_ALGNID 34
#define OSSL_CMP_OPT_IGNORE_KEYUSAGE 35
#define OSSL_CMP_OPT_PERMIT_TA_IN_EXTRACERTS_FOR_IR 36
#define OSSL_CMP_PKISI_BUFLEN 1024
#define OSSL_CMP_IR 0
#define OSSL_CMP_CR 2
#define OSSL_CMP_P10CR 4
#define OSSL_CMP_KUR 7

int OSSL_CMP_CTX_set_log_verbosity();
X509 *OSSL_CMP_exec_IR_ses();
X509 *OSSL_CMP_exec_CR_ses();
X509 *OSSL_CMP_exec_P10CR_ses();
X509 *OSSL_CMP_exec_KUR_ses();

#endif
