/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_BLOWFISH_H
#define MBEDTLS_BLOWFISH_H

#include <mbedtls/config.h>
#include <stddef.h>
#include <stdint.h>
#include <mbedtls/platform_util.h>

struct mbedtls_blowfish_context {
	uint32_t P[18];
	uint32_t S[4][256];
};
typedef struct mbedtls_blowfish_context mbedtls_blowfish_context;
void mbedtls_blowfish_init(mbedtls_blowfish_context *ctx);
void mbedtls_blowfish_free(mbedtls_blowfish_context *ctx) __contract("nonnull(ctx)");
int mbedtls_blowfish_setkey(mbedtls_blowfish_context *ctx, const unsigned char *key, unsigned int keybits);
int mbedtls_blowfish_crypt_ecb(mbedtls_blowfish_context *ctx, int mode, const unsigned char *input, unsigned char *output);
int mbedtls_blowfish_crypt_cbc(mbedtls_blowfish_context *ctx, int mode, size_t length, unsigned char *iv, const unsigned char *input, unsigned char *output);
int mbedtls_blowfish_crypt_cfb64(mbedtls_blowfish_context *ctx, int mode, size_t length, size_t *iv_off, unsigned char *iv, const unsigned char *input, unsigned char *output);
int mbedtls_blowfish_crypt_ctr(mbedtls_blowfish_context *ctx, size_t length, size_t *nc_off, unsigned char *nonce_counter, unsigned char *stream_block, const unsigned char *input, unsigned char *output);

#define MBEDTLS_BLOWFISH_ENCRYPT 1
#define MBEDTLS_BLOWFISH_DECRYPT 0
#define MBEDTLS_BLOWFISH_MAX_KEY_BITS 448
#define MBEDTLS_BLOWFISH_MIN_KEY_BITS 32
#define MBEDTLS_BLOWFISH_ROUNDS 16
#define MBEDTLS_BLOWFISH_BLOCKSIZE 8
#define MBEDTLS_ERR_BLOWFISH_INVALID_KEY_LENGTH (-0x16)
#define MBEDTLS_ERR_BLOWFISH_BAD_INPUT_DATA (-0x16)
#define MBEDTLS_ERR_BLOWFISH_INVALID_INPUT_LENGTH (-0x18)
#define MBEDTLS_ERR_BLOWFISH_HW_ACCEL_FAILED (-0x17)

#endif
