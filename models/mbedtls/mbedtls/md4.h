/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_MD4_H
#define MBEDTLS_MD4_H

#include <mbedtls/config.h>
#include <stddef.h>
#include <stdint.h>

struct mbedtls_md4_context {
	uint32_t total[2];
	uint32_t state[4];
	unsigned char buffer[64];
};
typedef struct mbedtls_md4_context mbedtls_md4_context;
void mbedtls_md4_init(mbedtls_md4_context *ctx);
void mbedtls_md4_free(mbedtls_md4_context *ctx) __contract("nonnull(ctx)");
void mbedtls_md4_clone(mbedtls_md4_context *dst, const mbedtls_md4_context *src);
int mbedtls_md4_starts_ret(mbedtls_md4_context *ctx);
int mbedtls_md4_update_ret(mbedtls_md4_context *ctx, const unsigned char *input, size_t ilen);
int mbedtls_md4_finish_ret(mbedtls_md4_context *ctx, unsigned char *output);
int mbedtls_internal_md4_process(mbedtls_md4_context *ctx, const unsigned char *data);
void mbedtls_md4_starts(mbedtls_md4_context *ctx);
void mbedtls_md4_update(mbedtls_md4_context *ctx, const unsigned char *input, size_t ilen);
void mbedtls_md4_finish(mbedtls_md4_context *ctx, unsigned char *output);
void mbedtls_md4_process(mbedtls_md4_context *ctx, const unsigned char *data);
int mbedtls_md4_ret(const unsigned char *input, size_t ilen, unsigned char *output);
void mbedtls_md4(const unsigned char *input, size_t ilen, unsigned char *output);
int mbedtls_md4_self_test(int verbose);

#define MBEDTLS_ERR_MD4_HW_ACCEL_FAILED (-0x2d)

#endif
