/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_RIPEMD160_H
#define MBEDTLS_RIPEMD160_H

#if !defined(MBEDTLS_CONFIG_FILE)
#include "mbedtls/config.h"
#else
#include MBEDTLS_CONFIG_FILE
#endif
#include <stddef.h>
#include <stdint.h>
#define MBEDTLS_ERR_RIPEMD160_HW_ACCEL_FAILED -0x0031
#if !defined(MBEDTLS_RIPEMD160_ALT)
typedef struct mbedtls_ripemd160_context {
	uint32_t total[2];
	uint32_t state[5];
	unsigned char buffer[64];
}
mbedtls_ripemd160_context;
#else
#include "ripemd160_alt.h"
#endif
void mbedtls_ripemd160_init(mbedtls_ripemd160_context *ctx);
void mbedtls_ripemd160_free(mbedtls_ripemd160_context *ctx);
void mbedtls_ripemd160_clone(mbedtls_ripemd160_context *dst, const mbedtls_ripemd160_context *src);
int mbedtls_ripemd160_starts_ret(mbedtls_ripemd160_context *ctx);
int mbedtls_ripemd160_update_ret(mbedtls_ripemd160_context *ctx, const unsigned char *input, size_t ilen);
int mbedtls_ripemd160_finish_ret(mbedtls_ripemd160_context *ctx, unsigned char output[20]);
int mbedtls_internal_ripemd160_process(mbedtls_ripemd160_context *ctx, const unsigned char data[64]);
#if !defined(MBEDTLS_DEPRECATED_REMOVED)
#if defined(MBEDTLS_DEPRECATED_WARNING)
#else
#define MBEDTLS_DEPRECATED
#endif
void mbedtls_ripemd160_starts( mbedtls_ripemd160_context *ctx);
void mbedtls_ripemd160_update( mbedtls_ripemd160_context *ctx, const unsigned char *input, size_t ilen);
void mbedtls_ripemd160_finish( mbedtls_ripemd160_context *ctx, unsigned char output[20]);
void mbedtls_ripemd160_process( mbedtls_ripemd160_context *ctx, const unsigned char data[64]);
#undef MBEDTLS_DEPRECATED
#endif
int mbedtls_ripemd160_ret(const unsigned char *input, size_t ilen, unsigned char output[20]);
#if !defined(MBEDTLS_DEPRECATED_REMOVED)
#if defined(MBEDTLS_DEPRECATED_WARNING)
#else
#define MBEDTLS_DEPRECATED
#endif
void mbedtls_ripemd160(const unsigned char *input, size_t ilen, unsigned char output[20]);
#undef MBEDTLS_DEPRECATED
#endif
#if defined(MBEDTLS_SELF_TEST)
int mbedtls_ripemd160_self_test(int verbose);
#endif

#endif
