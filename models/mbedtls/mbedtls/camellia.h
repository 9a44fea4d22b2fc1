/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_CAMELLIA_H
#define MBEDTLS_CAMELLIA_H

#include <mbedtls/config.h>
#include <stddef.h>
#include <stdint.h>
#include <mbedtls/platform_util.h>

struct mbedtls_camellia_context {
	int nr;
	uint32_t rk[68];
};
typedef struct mbedtls_camellia_context mbedtls_camellia_context;
void mbedtls_camellia_init(mbedtls_camellia_context *ctx);
void mbedtls_camellia_free(mbedtls_camellia_context *ctx) __contract("nonnull(ctx)");
int mbedtls_camellia_setkey_enc(mbedtls_camellia_context *ctx, const unsigned char *key, unsigned int keybits);
int mbedtls_camellia_setkey_dec(mbedtls_camellia_context *ctx, const unsigned char *key, unsigned int keybits);
int mbedtls_camellia_crypt_ecb(mbedtls_camellia_context *ctx, int mode, const unsigned char *input, unsigned char *output);
int mbedtls_camellia_crypt_cbc(mbedtls_camellia_context *ctx, int mode, size_t length, unsigned char *iv, const unsigned char *input, unsigned char *output);
int mbedtls_camellia_crypt_cfb128(mbedtls_camellia_context *ctx, int mode, size_t length, size_t *iv_off, unsigned char *iv, const unsigned char *input, unsigned char *output);
int mbedtls_camellia_crypt_ctr(mbedtls_camellia_context *ctx, size_t length, size_t *nc_off, unsigned char *nonce_counter, unsigned char *stream_block, const unsigned char *input, unsigned char *output);
int mbedtls_camellia_self_test(int verbose);

#define MBEDTLS_CAMELLIA_ENCRYPT 1
#define MBEDTLS_CAMELLIA_DECRYPT 0
#define MBEDTLS_ERR_CAMELLIA_INVALID_KEY_LENGTH (-0x24)
#define MBEDTLS_ERR_CAMELLIA_BAD_INPUT_DATA (-0x24)
#define MBEDTLS_ERR_CAMELLIA_INVALID_INPUT_LENGTH (-0x26)
#define MBEDTLS_ERR_CAMELLIA_HW_ACCEL_FAILED (-0x27)

#endif
