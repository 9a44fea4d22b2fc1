/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_MD5_H
#define MBEDTLS_MD5_H

#include <mbedtls/config.h>
#include <stddef.h>
#include <stdint.h>

struct mbedtls_md5_context {
	uint32_t total[2];
	uint32_t state[4];
	unsigned char buffer[64];
};
typedef struct mbedtls_md5_context mbedtls_md5_context;
void mbedtls_md5_init(mbedtls_md5_context *ctx) __contract("crypto(weak)");
void mbedtls_md5_free(mbedtls_md5_context *ctx) __contract("crypto(weak)");
void mbedtls_md5_clone(mbedtls_md5_context *dst, const mbedtls_md5_context *src)
    __contract("crypto(weak)");
int mbedtls_md5_starts_ret(mbedtls_md5_context *ctx) __contract("crypto(weak)");
int mbedtls_md5_update_ret(mbedtls_md5_context *ctx, const unsigned char *input, size_t ilen)
    __contract("crypto(weak)");
int mbedtls_md5_finish_ret(mbedtls_md5_context *ctx, unsigned char *output)
    __contract("crypto(weak)");
int mbedtls_internal_md5_process(mbedtls_md5_context *ctx, const unsigned char *data);
void mbedtls_md5_starts(mbedtls_md5_context *ctx) __contract("crypto(weak)");
void mbedtls_md5_update(mbedtls_md5_context *ctx, const unsigned char *input, size_t ilen)
    __contract("crypto(weak)");
void mbedtls_md5_finish(mbedtls_md5_context *ctx, unsigned char *output) __contract("crypto(weak)");
void mbedtls_md5_process(mbedtls_md5_context *ctx, const unsigned char *data)
    __contract("crypto(weak)");
int mbedtls_md5_ret(const unsigned char *input, size_t ilen, unsigned char *output)
    __contract("crypto(weak)");
void mbedtls_md5(const unsigned char *input, size_t ilen, unsigned char *output)
    __contract("crypto(weak)");
int mbedtls_md5_self_test(int verbose) __contract("crypto(weak)");

#define MBEDTLS_ERR_MD5_HW_ACCEL_FAILED (-0x2f)

#endif
