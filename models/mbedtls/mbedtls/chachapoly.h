/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_CHACHAPOLY_H
#define MBEDTLS_CHACHAPOLY_H

#include <mbedtls/config.h>
#include <mbedtls/poly1305.h>
#include <mbedtls/chacha20.h>

typedef enum {
	MBEDTLS_CHACHAPOLY_ENCRYPT, MBEDTLS_CHACHAPOLY_DECRYPT
} mbedtls_chachapoly_mode_t;
struct mbedtls_chachapoly_context {
	mbedtls_chacha20_context chacha20_ctx;
	mbedtls_poly1305_context poly1305_ctx;
	uint64_t aad_len;
	uint64_t ciphertext_len;
	int state;
	mbedtls_chachapoly_mode_t mode;
};
typedef struct mbedtls_chachapoly_context mbedtls_chachapoly_context;
void mbedtls_chachapoly_init(mbedtls_chachapoly_context *ctx);
void mbedtls_chachapoly_free(mbedtls_chachapoly_context *ctx) __contract("nonnull(ctx)");
int mbedtls_chachapoly_setkey(mbedtls_chachapoly_context *ctx, const unsigned char *key);
int mbedtls_chachapoly_starts(mbedtls_chachapoly_context *ctx, const unsigned char *nonce, mbedtls_chachapoly_mode_t mode);
int mbedtls_chachapoly_update_aad(mbedtls_chachapoly_context *ctx, const unsigned char *aad, size_t aad_len);
int mbedtls_chachapoly_update(mbedtls_chachapoly_context *ctx, size_t len, const unsigned char *input, unsigned char *output);
int mbedtls_chachapoly_finish(mbedtls_chachapoly_context *ctx, unsigned char *mac);
int mbedtls_chachapoly_encrypt_and_tag(mbedtls_chachapoly_context *ctx, size_t length, const unsigned char *nonce, const unsigned char *aad, size_t aad_len, const unsigned char *input, unsigned char *output, unsigned char *tag);
int mbedtls_chachapoly_auth_decrypt(mbedtls_chachapoly_context *ctx, size_t length, const unsigned char *nonce, const unsigned char *aad, size_t aad_len, const unsigned char *tag, const unsigned char *input, unsigned char *output);
int mbedtls_chachapoly_self_test(int verbose);

#define MBEDTLS_ERR_CHACHAPOLY_BAD_STATE (-0x54)
#define MBEDTLS_ERR_CHACHAPOLY_AUTH_FAILED (-0x56)

#endif
