/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_POLY1305_H
#define MBEDTLS_POLY1305_H

#if !defined(MBEDTLS_CONFIG_FILE)
#include "mbedtls/config.h"
#else
#include MBEDTLS_CONFIG_FILE
#endif
#include <stdint.h>
#include <stddef.h>
#define MBEDTLS_ERR_POLY1305_BAD_INPUT_DATA -0x0057
#define MBEDTLS_ERR_POLY1305_FEATURE_UNAVAILABLE -0x0059
#define MBEDTLS_ERR_POLY1305_HW_ACCEL_FAILED -0x005B
#if !defined(MBEDTLS_POLY1305_ALT)
typedef struct mbedtls_poly1305_context {
	uint32_t r[4];
	uint32_t s[4];
	uint32_t acc[5];
	uint8_t queue[16];
	size_t queue_len;
}
mbedtls_poly1305_context;
#else
#include "poly1305_alt.h"
#endif
void mbedtls_poly1305_init(mbedtls_poly1305_context *ctx);
void mbedtls_poly1305_free(mbedtls_poly1305_context *ctx);
int mbedtls_poly1305_starts(mbedtls_poly1305_context *ctx, const unsigned char key[32]);
int mbedtls_poly1305_update(mbedtls_poly1305_context *ctx, const unsigned char *input, size_t ilen);
int mbedtls_poly1305_finish(mbedtls_poly1305_context *ctx, unsigned char mac[16]);
int mbedtls_poly1305_mac(const unsigned char key[32], const unsigned char *input, size_t ilen, unsigned char mac[16]);
#if defined(MBEDTLS_SELF_TEST)
int mbedtls_poly1305_self_test(int verbose);
#endif

#endif
