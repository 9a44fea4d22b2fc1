/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_NIST_KW_H
#define MBEDTLS_NIST_KW_H

#include <mbedtls/config.h>
#include <mbedtls/cipher.h>

typedef enum {
	MBEDTLS_KW_MODE_KW, MBEDTLS_KW_MODE_KWP
} mbedtls_nist_kw_mode_t;
typedef struct {
	mbedtls_cipher_context_t cipher_ctx;
} mbedtls_nist_kw_context;
void mbedtls_nist_kw_init(mbedtls_nist_kw_context *ctx);
int mbedtls_nist_kw_setkey(mbedtls_nist_kw_context *ctx, mbedtls_cipher_id_t cipher, const unsigned char *key, unsigned int keybits, const int is_wrap);
void mbedtls_nist_kw_free(mbedtls_nist_kw_context *ctx) __contract("nonnull(ctx)");
int mbedtls_nist_kw_wrap(mbedtls_nist_kw_context *ctx, mbedtls_nist_kw_mode_t mode, const unsigned char *input, size_t in_len, unsigned char *output, size_t *out_len, size_t out_size);
int mbedtls_nist_kw_unwrap(mbedtls_nist_kw_context *ctx, mbedtls_nist_kw_mode_t mode, const unsigned char *input, size_t in_len, unsigned char *output, size_t *out_len, size_t out_size);
int mbedtls_nist_kw_self_test(int verbose);

#endif
