/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_SHA1_H
#define MBEDTLS_SHA1_H

#if !defined(MBEDTLS_CONFIG_FILE)
#include "mbedtls/config.h"
#else
#include MBEDTLS_CONFIG_FILE
#endif
#include <stddef.h>
#include <stdint.h>
#define MBEDTLS_ERR_SHA1_HW_ACCEL_FAILED -0x0035
#define MBEDTLS_ERR_SHA1_BAD_INPUT_DATA -0x0073
#if !defined(MBEDTLS_SHA1_ALT)
typedef struct mbedtls_sha1_context {
	uint32_t total[2];
	uint32_t state[5];
	unsigned char buffer[64];
}
mbedtls_sha1_context;
#else
#include "sha1_alt.h"
#endif
void mbedtls_sha1_init(mbedtls_sha1_context *ctx);
void mbedtls_sha1_free(mbedtls_sha1_context *ctx);
void mbedtls_sha1_clone(mbedtls_sha1_context *dst, const mbedtls_sha1_context *src);
int mbedtls_sha1_starts_ret(mbedtls_sha1_context *ctx);
int mbedtls_sha1_update_ret(mbedtls_sha1_context *ctx, const unsigned char *input, size_t ilen);
int mbedtls_sha1_finish_ret(mbedtls_sha1_context *ctx, unsigned char output[20]);
int mbedtls_internal_sha1_process(mbedtls_sha1_context *ctx, const unsigned char data[64]);
#if !defined(MBEDTLS_DEPRECATED_REMOVED)
#if defined(MBEDTLS_DEPRECATED_WARNING)
#else
#define MBEDTLS_DEPRECATED
#endif
void mbedtls_sha1_starts(mbedtls_sha1_context *ctx);
void mbedtls_sha1_update(mbedtls_sha1_context *ctx, const unsigned char *input, size_t ilen);
void mbedtls_sha1_finish(mbedtls_sha1_context *ctx, unsigned char output[20]);
void mbedtls_sha1_process(mbedtls_sha1_context *ctx, const unsigned char data[64]);
#undef MBEDTLS_DEPRECATED
#endif
int mbedtls_sha1_ret(const unsigned char *input, size_t ilen, unsigned char output[20]);
#if !defined(MBEDTLS_DEPRECATED_REMOVED)
#if defined(MBEDTLS_DEPRECATED_WARNING)
#else
#define MBEDTLS_DEPRECATED
#endif
void mbedtls_sha1(const unsigned char *input, size_t ilen, unsigned char output[20]);
#undef MBEDTLS_DEPRECATED
#endif
#if defined(MBEDTLS_SELF_TEST)
int mbedtls_sha1_self_test(int verbose);
#endif

#endif
