/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_ARC4_H
#define MBEDTLS_ARC4_H

#include <mbedtls/config.h>
#include <stddef.h>

struct mbedtls_arc4_context {
	int x;
	int y;
	unsigned char m[256];
};
typedef struct mbedtls_arc4_context mbedtls_arc4_context;
void mbedtls_arc4_init(mbedtls_arc4_context *ctx);
void mbedtls_arc4_free(mbedtls_arc4_context *ctx) __contract("nonnull(ctx)");
void mbedtls_arc4_setup(mbedtls_arc4_context *ctx, const unsigned char *key, unsigned int keylen);
int mbedtls_arc4_crypt(mbedtls_arc4_context *ctx, size_t length, const unsigned char *input, unsigned char *output);
int mbedtls_arc4_self_test(int verbose);

#define MBEDTLS_ERR_ARC4_HW_ACCEL_FAILED (-0x19)

#endif
