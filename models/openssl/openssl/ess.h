/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_ESS_H
#define OPENSSL_ESS_H

#include <openssl/opensslconf.h>
#include <openssl/safestack.h>
#include <openssl/x509.h>

struct ESS_issuer_serial;
typedef struct ESS_issuer_serial ESS_ISSUER_SERIAL;
struct ESS_cert_id;
typedef struct ESS_cert_id ESS_CERT_ID;
struct ESS_signing_cert;
typedef struct ESS_signing_cert ESS_SIGNING_CERT;
struct stack_st_ESS_CERT_ID;
struct ESS_signing_cert_v2_st;
typedef struct ESS_signing_cert_v2_st ESS_SIGNING_CERT_V2;
struct ESS_cert_id_v2_st;
typedef struct ESS_cert_id_v2_st ESS_CERT_ID_V2;
struct stack_st_ESS_CERT_ID_V2;
ESS_ISSUER_SERIAL *ESS_ISSUER_SERIAL_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ESS_ISSUER_SERIAL_free(ESS_ISSUER_SERIAL *a) __contract("frees(a)");
ESS_ISSUER_SERIAL *d2i_ESS_ISSUER_SERIAL(ESS_ISSUER_SERIAL **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ESS_ISSUER_SERIAL(const ESS_ISSUER_SERIAL *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
ESS_ISSUER_SERIAL *ESS_ISSUER_SERIAL_dup(const ESS_ISSUER_SERIAL *a)
    __contract("null_alloc(ret) alloc(ret, unknown)");
ESS_CERT_ID *ESS_CERT_ID_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ESS_CERT_ID_free(ESS_CERT_ID *a) __contract("frees(a)");
ESS_CERT_ID *d2i_ESS_CERT_ID(ESS_CERT_ID **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ESS_CERT_ID(const ESS_CERT_ID *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
ESS_CERT_ID *ESS_CERT_ID_dup(const ESS_CERT_ID *a)
    __contract("null_alloc(ret) alloc(ret, unknown)");
ESS_SIGNING_CERT *ESS_SIGNING_CERT_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ESS_SIGNING_CERT_free(ESS_SIGNING_CERT *a) __contract("frees(a)");
ESS_SIGNING_CERT *d2i_ESS_SIGNING_CERT(ESS_SIGNING_CERT **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ESS_SIGNING_CERT(const ESS_SIGNING_CERT *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ESS_SIGNING_CERT_it(void);
ESS_SIGNING_CERT *ESS_SIGNING_CERT_dup(const ESS_SIGNING_CERT *a)
    __contract("null_alloc(ret) alloc(ret, unknown)");
ESS_CERT_ID_V2 *ESS_CERT_ID_V2_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ESS_CERT_ID_V2_free(ESS_CERT_ID_V2 *a) __contract("frees(a)");
ESS_CERT_ID_V2 *d2i_ESS_CERT_ID_V2(ESS_CERT_ID_V2 **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ESS_CERT_ID_V2(const ESS_CERT_ID_V2 *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
ESS_CERT_ID_V2 *ESS_CERT_ID_V2_dup(const ESS_CERT_ID_V2 *a)
    __contract("null_alloc(ret) alloc(ret, unknown)");
ESS_SIGNING_CERT_V2 *ESS_SIGNING_CERT_V2_new(void)
    __contract("null_alloc(ret) alloc(ret, unknown)");
void ESS_SIGNING_CERT_V2_free(ESS_SIGNING_CERT_V2 *a) __contract("frees(a)");
ESS_SIGNING_CERT_V2 *d2i_ESS_SIGNING_CERT_V2(ESS_SIGNING_CERT_V2 **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_ESS_SIGNING_CERT_V2(const ESS_SIGNING_CERT_V2 *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
const ASN1_ITEM *ESS_SIGNING_CERT_V2_it(void);
ESS_SIGNING_CERT_V2 *ESS_SIGNING_CERT_V2_dup(const ESS_SIGNING_CERT_V2 *a)
    __contract("null_alloc(ret) alloc(ret, unknown)");
ESS_SIGNING_CERT *OSSL_ESS_signing_cert_new_init(const X509 *signcert, const struct stack_st_X509 *certs, int set_issuer_serial)
    __contract("null_alloc(ret) alloc(ret, unknown)");
ESS_SIGNING_CERT_V2 *OSSL_ESS_signing_cert_v2_new_init(const EVP_MD *hash_alg, const X509 *signcert, const struct stack_st_X509 *certs, int set_issuer_serial)
    __contract("null_alloc(ret) alloc(ret, unknown)");
int OSSL_ESS_check_signing_certs(const ESS_SIGNING_CERT *ss, const ESS_SIGNING_CERT_V2 *ssv2, const struct stack_st_X509 *chain, int require_signing_cert);

#endif
