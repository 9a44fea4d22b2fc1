/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_ARIA_H
#define MBEDTLS_ARIA_H

#include <mbedtls/config.h>
#include <stddef.h>
#include <stdint.h>
#include <mbedtls/platform_util.h>

struct mbedtls_aria_context {
	unsigned char nr;
	uint32_t rk[17][4];
};
typedef struct mbedtls_aria_context mbedtls_aria_context;
void mbedtls_aria_init(mbedtls_aria_context *ctx);
void mbedtls_aria_free(mbedtls_aria_context *ctx) __contract("nonnull(ctx)");
int mbedtls_aria_setkey_enc(mbedtls_aria_context *ctx, const unsigned char *key, unsigned int keybits);
int mbedtls_aria_setkey_dec(mbedtls_aria_context *ctx, const unsigned char *key, unsigned int keybits);
int mbedtls_aria_crypt_ecb(mbedtls_aria_context *ctx, const unsigned char *input, unsigned char *output);
int mbedtls_aria_crypt_cbc(mbedtls_aria_context *ctx, int mode, size_t length, unsigned char *iv, const unsigned char *input, unsigned char *output);
int mbedtls_aria_crypt_cfb128(mbedtls_aria_context *ctx, int mode, size_t length, size_t *iv_off, unsigned char *iv, const unsigned char *input, unsigned char *output);
int mbedtls_aria_crypt_ctr(mbedtls_aria_context *ctx, size_t length, size_t *nc_off, unsigned char *nonce_counter, unsigned char *stream_block, const unsigned char *input, unsigned char *output);
int mbedtls_aria_self_test(int verbose);

#define MBEDTLS_ARIA_ENCRYPT 1
#define MBEDTLS_ARIA_DECRYPT 0
#define MBEDTLS_ARIA_BLOCKSIZE 16
#define MBEDTLS_ARIA_MAX_ROUNDS 16
#define MBEDTLS_ARIA_MAX_KEYSIZE 32
#define MBEDTLS_ERR_ARIA_INVALID_KEY_LENGTH (-0x5c)
#define MBEDTLS_ERR_ARIA_BAD_INPUT_DATA (-0x5c)
#define MBEDTLS_ERR_ARIA_INVALID_INPUT_LENGTH (-0x5e)
#define MBEDTLS_ERR_ARIA_FEATURE_UNAVAILABLE (-0x5a)
#define MBEDTLS_ERR_ARIA_HW_ACCEL_FAILED (-0x58)

#endif
