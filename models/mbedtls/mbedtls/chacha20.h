/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_CHACHA20_H
#define MBEDTLS_CHACHA20_H

#include <mbedtls/config.h>
#include <stdint.h>
#include <stddef.h>

struct mbedtls_chacha20_context {
	uint32_t state[16];
	uint8_t keystream8[64];
	size_t keystream_bytes_used;
};
typedef struct mbedtls_chacha20_context mbedtls_chacha20_context;
void mbedtls_chacha20_init(mbedtls_chacha20_context *ctx);
void mbedtls_chacha20_free(mbedtls_chacha20_context *ctx) __contract("nonnull(ctx)");
int mbedtls_chacha20_setkey(mbedtls_chacha20_context *ctx, const unsigned char *key);
int mbedtls_chacha20_starts(mbedtls_chacha20_context *ctx, const unsigned char *nonce, uint32_t counter);
int mbedtls_chacha20_update(mbedtls_chacha20_context *ctx, size_t size, const unsigned char *input, unsigned char *output);
int mbedtls_chacha20_crypt(const unsigned char *key, const unsigned char *nonce, uint32_t counter, size_t size, const unsigned char *input, unsigned char *output);
int mbedtls_chacha20_self_test(int verbose);

#define MBEDTLS_ERR_CHACHA20_BAD_INPUT_DATA (-0x51)
#define MBEDTLS_ERR_CHACHA20_FEATURE_UNAVAILABLE (-0x53)
#define MBEDTLS_ERR_CHACHA20_HW_ACCEL_FAILED (-0x55)

#endif
