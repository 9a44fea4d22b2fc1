/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_SHA512_H
#define MBEDTLS_SHA512_H

#if !defined(MBEDTLS_CONFIG_FILE)
#include "mbedtls/config.h"
#else
#include MBEDTLS_CONFIG_FILE
#endif
#include <stddef.h>
#include <stdint.h>
#define MBEDTLS_ERR_SHA512_HW_ACCEL_FAILED -0x0039
#define MBEDTLS_ERR_SHA512_BAD_INPUT_DATA -0x0075
#if !defined(MBEDTLS_SHA512_ALT)
typedef struct mbedtls_sha512_context {
	uint64_t total[2];
	uint64_t state[8];
	unsigned char buffer[128];
#if !defined(MBEDTLS_SHA512_NO_SHA384)
	int is384;
#endif
}
mbedtls_sha512_context;
#else
#include "sha512_alt.h"
#endif
void mbedtls_sha512_init(mbedtls_sha512_context *ctx);
void mbedtls_sha512_free(mbedtls_sha512_context *ctx);
void mbedtls_sha512_clone(mbedtls_sha512_context *dst, const mbedtls_sha512_context *src);
int mbedtls_sha512_starts_ret(mbedtls_sha512_context *ctx, int is384);
int mbedtls_sha512_update_ret(mbedtls_sha512_context *ctx, const unsigned char *input, size_t ilen);
int mbedtls_sha512_finish_ret(mbedtls_sha512_context *ctx, unsigned char output[64]);
int mbedtls_internal_sha512_process(mbedtls_sha512_context *ctx, const unsigned char data[128]);
#if !defined(MBEDTLS_DEPRECATED_REMOVED)
#if defined(MBEDTLS_DEPRECATED_WARNING)
#else
#define MBEDTLS_DEPRECATED
#endif
void mbedtls_sha512_starts(mbedtls_sha512_context *ctx, int is384);
void mbedtls_sha512_update(mbedtls_sha512_context *ctx, const unsigned char *input, size_t ilen);
void mbedtls_sha512_finish(mbedtls_sha512_context *ctx, unsigned char output[64]);
void mbedtls_sha512_process( mbedtls_sha512_context *ctx, const unsigned char data[128]);
#undef MBEDTLS_DEPRECATED
#endif
int mbedtls_sha512_ret(const unsigned char *input, size_t ilen, unsigned char output[64], int is384);
#if !defined(MBEDTLS_DEPRECATED_REMOVED)
#if defined(MBEDTLS_DEPRECATED_WARNING)
#else
#define MBEDTLS_DEPRECATED
#endif
void mbedtls_sha512(const unsigned char *input, size_t ilen, unsigned char output[64], int is384);
#undef MBEDTLS_DEPRECATED
#endif
#if defined(MBEDTLS_SELF_TEST)
int mbedtls_sha512_self_test(int verbose);
#endif

#endif
