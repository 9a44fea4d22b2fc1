/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_GCM_H
#define MBEDTLS_GCM_H

#include <mbedtls/config.h>
#include <mbedtls/cipher.h>
#include <stdint.h>

struct mbedtls_gcm_context {
	mbedtls_cipher_context_t cipher_ctx;
	uint64_t HL[16];
	uint64_t HH[16];
	uint64_t len;
	uint64_t add_len;
	unsigned char base_ectr[16];
	unsigned char y[16];
	unsigned char buf[16];
	int mode;
};
typedef struct mbedtls_gcm_context mbedtls_gcm_context;
void mbedtls_gcm_init(mbedtls_gcm_context *ctx);
int mbedtls_gcm_setkey(mbedtls_gcm_context *ctx, mbedtls_cipher_id_t cipher, const unsigned char *key, unsigned int keybits);
int mbedtls_gcm_crypt_and_tag(mbedtls_gcm_context *ctx, int mode, size_t length, const unsigned char *iv, size_t iv_len, const unsigned char *add, size_t add_len, const unsigned char *input, unsigned char *output, size_t tag_len, unsigned char *tag);
int mbedtls_gcm_auth_decrypt(mbedtls_gcm_context *ctx, size_t length, const unsigned char *iv, size_t iv_len, const unsigned char *add, size_t add_len, const unsigned char *tag, size_t tag_len, const unsigned char *input, unsigned char *output);
int mbedtls_gcm_starts(mbedtls_gcm_context *ctx, int mode, const unsigned char *iv, size_t iv_len, const unsigned char *add, size_t add_len);
int mbedtls_gcm_update(mbedtls_gcm_context *ctx, size_t length, const unsigned char *input, unsigned char *output);
int mbedtls_gcm_finish(mbedtls_gcm_context *ctx, unsigned char *tag, size_t tag_len);
void mbedtls_gcm_free(mbedtls_gcm_context *ctx) __contract("nonnull(ctx)");
int mbedtls_gcm_self_test(int verbose);

#define MBEDTLS_GCM_ENCRYPT 1
#define MBEDTLS_GCM_DECRYPT 0
#define MBEDTLS_ERR_GCM_AUTH_FAILED (-0x12)
#define MBEDTLS_ERR_GCM_HW_ACCEL_FAILED (-0x13)
#define MBEDTLS_ERR_GCM_BAD_INPUT (-0x14)

#endif
