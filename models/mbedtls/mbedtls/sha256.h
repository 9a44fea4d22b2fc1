/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_SHA256_H
#define MBEDTLS_SHA256_H

#if !defined(MBEDTLS_CONFIG_FILE)
#include "mbedtls/config.h"
#else
#include MBEDTLS_CONFIG_FILE
#endif
#include <stddef.h>
#include <stdint.h>
#define MBEDTLS_ERR_SHA256_HW_ACCEL_FAILED -0x0037
#define MBEDTLS_ERR_SHA256_BAD_INPUT_DATA -0x0074
#if !defined(MBEDTLS_SHA256_ALT)
typedef struct mbedtls_sha256_context {
	uint32_t total[2];
	uint32_t state[8];
	unsigned char buffer[64];
	int is224;
}
mbedtls_sha256_context;
#else
#include "sha256_alt.h"
#endif
void mbedtls_sha256_init(mbedtls_sha256_context *ctx);
void mbedtls_sha256_free(mbedtls_sha256_context *ctx);
void mbedtls_sha256_clone(mbedtls_sha256_context *dst, const mbedtls_sha256_context *src);
int mbedtls_sha256_starts_ret(mbedtls_sha256_context *ctx, int is224);
int mbedtls_sha256_update_ret(mbedtls_sha256_context *ctx, const unsigned char *input, size_t ilen);
int mbedtls_sha256_finish_ret(mbedtls_sha256_context *ctx, unsigned char output[32]);
int mbedtls_internal_sha256_process(mbedtls_sha256_context *ctx, const unsigned char data[64]);
#if !defined(MBEDTLS_DEPRECATED_REMOVED)
#if defined(MBEDTLS_DEPRECATED_WARNING)
#else
#define MBEDTLS_DEPRECATED
#endif
void mbedtls_sha256_starts(mbedtls_sha256_context *ctx, int is224);
void mbedtls_sha256_update(mbedtls_sha256_context *ctx, const unsigned char *input, size_t ilen);
void mbedtls_sha256_finish(mbedtls_sha256_context *ctx, unsigned char output[32]);
void mbedtls_sha256_process(mbedtls_sha256_context *ctx, const unsigned char data[64]);
#undef MBEDTLS_DEPRECATED
#endif
int mbedtls_sha256_ret(const unsigned char *input, size_t ilen, unsigned char output[32], int is224);
#if !defined(MBEDTLS_DEPRECATED_REMOVED)
#if defined(MBEDTLS_DEPRECATED_WARNING)
#else
#define MBEDTLS_DEPRECATED
#endif
void mbedtls_sha256(const unsigned char *input, size_t ilen, unsigned char output[32], int is224);
#undef MBEDTLS_DEPRECATED
#endif
#if defined(MBEDTLS_SELF_TEST)
int mbedtls_sha256_self_test(int verbose);
#endif

#endif
