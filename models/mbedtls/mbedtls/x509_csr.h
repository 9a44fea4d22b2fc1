/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_X509_CSR_H
#define MBEDTLS_X509_CSR_H

#if !defined(MBEDTLS_CONFIG_FILE)
#include "mbedtls/config.h"
#else
#include MBEDTLS_CONFIG_FILE
#endif
#include "mbedtls/x509.h"
typedef struct mbedtls_x509_csr {
	mbedtls_x509_buf raw;
	mbedtls_x509_buf cri;
	int version;
	mbedtls_x509_buf subject_raw;
	mbedtls_x509_name subject;
	mbedtls_pk_context pk;
	mbedtls_x509_buf sig_oid;
	mbedtls_x509_buf sig;
	mbedtls_md_type_t sig_md;
	mbedtls_pk_type_t sig_pk;
	void *sig_opts;
}
mbedtls_x509_csr;
typedef struct mbedtls_x509write_csr {
	mbedtls_pk_context *key;
	mbedtls_asn1_named_data *subject;
	mbedtls_md_type_t md_alg;
	mbedtls_asn1_named_data *extensions;
}
mbedtls_x509write_csr;
#if defined(MBEDTLS_X509_CSR_PARSE_C)
int mbedtls_x509_csr_parse_der(mbedtls_x509_csr *csr, const unsigned char *buf, size_t buflen);
int mbedtls_x509_csr_parse(mbedtls_x509_csr *csr, const unsigned char *buf, size_t buflen);
#if defined(MBEDTLS_FS_IO)
int mbedtls_x509_csr_parse_file(mbedtls_x509_csr *csr, const char *path);
#endif
int mbedtls_x509_csr_info(char *buf, size_t size, const char *prefix, const mbedtls_x509_csr *csr);
void mbedtls_x509_csr_init(mbedtls_x509_csr *csr);
void mbedtls_x509_csr_free(mbedtls_x509_csr *csr);
#endif
#if defined(MBEDTLS_X509_CSR_WRITE_C)
void mbedtls_x509write_csr_init(mbedtls_x509write_csr *ctx);
int mbedtls_x509write_csr_set_subject_name(mbedtls_x509write_csr *ctx, const char *subject_name);
void mbedtls_x509write_csr_set_key(mbedtls_x509write_csr *ctx, mbedtls_pk_context *key);
void mbedtls_x509write_csr_set_md_alg(mbedtls_x509write_csr *ctx, mbedtls_md_type_t md_alg);
int mbedtls_x509write_csr_set_key_usage(mbedtls_x509write_csr *ctx, unsigned char key_usage);
int mbedtls_x509write_csr_set_ns_cert_type(mbedtls_x509write_csr *ctx, unsigned char ns_cert_type);
int mbedtls_x509write_csr_set_extension(mbedtls_x509write_csr *ctx, const char *oid, size_t oid_len, const unsigned char *val, size_t val_len);
void mbedtls_x509write_csr_free(mbedtls_x509write_csr *ctx);
int mbedtls_x509write_csr_der(mbedtls_x509write_csr *ctx, unsigned char *buf, size_t size, int (*f_rng)(void *, unsigned char *, size_t), void *p_rng);
#if defined(MBEDTLS_PEM_WRITE_C)
int mbedtls_x509write_csr_pem(mbedtls_x509write_csr *ctx, unsigned char *buf, size_t size, int (*f_rng)(void *, unsigned char *, size_t), void *p_rng);
#endif
#endif

#endif
