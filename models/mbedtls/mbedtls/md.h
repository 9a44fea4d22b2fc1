/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_MD_H
#define MBEDTLS_MD_H

#include <stddef.h>
#include <mbedtls/config.h>
#include <mbedtls/platform_util.h>

typedef enum {
	MBEDTLS_MD_NONE, MBEDTLS_MD_MD2, MBEDTLS_MD_MD4, MBEDTLS_MD_MD5, MBEDTLS_MD_SHA1,
	MBEDTLS_MD_SHA224, MBEDTLS_MD_SHA256, MBEDTLS_MD_SHA384, MBEDTLS_MD_SHA512,
	MBEDTLS_MD_RIPEMD160
} mbedtls_md_type_t;
struct mbedtls_md_info_t;
typedef struct mbedtls_md_info_t mbedtls_md_info_t;
struct mbedtls_md_context_t {
	const mbedtls_md_info_t *md_info;
	void *md_ctx;
	void *hmac_ctx;
};
typedef struct mbedtls_md_context_t mbedtls_md_context_t;
const int *mbedtls_md_list(void);
const mbedtls_md_info_t *mbedtls_md_info_from_string(const char *md_name);
const mbedtls_md_info_t *mbedtls_md_info_from_type(mbedtls_md_type_t md_type);
void mbedtls_md_init(mbedtls_md_context_t *ctx);
void mbedtls_md_free(mbedtls_md_context_t *ctx) __contract("nonnull(ctx)");
int mbedtls_md_init_ctx(mbedtls_md_context_t *ctx, const mbedtls_md_info_t *md_info);
int mbedtls_md_setup(mbedtls_md_context_t *ctx, const mbedtls_md_info_t *md_info, int hmac);
int mbedtls_md_clone(mbedtls_md_context_t *dst, const mbedtls_md_context_t *src);
unsigned char mbedtls_md_get_size(const mbedtls_md_info_t *md_info);
mbedtls_md_type_t mbedtls_md_get_type(const mbedtls_md_info_t *md_info);
const char *mbedtls_md_get_name(const mbedtls_md_info_t *md_info);
int mbedtls_md_starts(mbedtls_md_context_t *ctx);
int mbedtls_md_update(mbedtls_md_context_t *ctx, const unsigned char *input, size_t ilen);
int mbedtls_md_finish(mbedtls_md_context_t *ctx, unsigned char *output);
int mbedtls_md(const mbedtls_md_info_t *md_info, const unsigned char *input, size_t ilen, unsigned char *output);
int mbedtls_md_file(const mbedtls_md_info_t *md_info, const char *path, unsigned char *output);
int mbedtls_md_hmac_starts(mbedtls_md_context_t *ctx, const unsigned char *key, size_t keylen);
int mbedtls_md_hmac_update(mbedtls_md_context_t *ctx, const unsigned char *input, size_t ilen);
int mbedtls_md_hmac_finish(mbedtls_md_context_t *ctx, unsigned char *output);
int mbedtls_md_hmac_reset(mbedtls_md_context_t *ctx);
int mbedtls_md_hmac(const mbedtls_md_info_t *md_info, const unsigned char *key, size_t keylen, const unsigned char *input, size_t ilen, unsigned char *output)
    __contract("reads(key, keylen) reads(input, ilen) crypto(mac)");
int mbedtls_md_process(mbedtls_md_context_t *ctx, const unsigned char *data);

#define MBEDTLS_ERR_MD_FEATURE_UNAVAILABLE (-0x5080)
#define MBEDTLS_ERR_MD_BAD_INPUT_DATA (-0x5100)
#define MBEDTLS_ERR_MD_ALLOC_FAILED (-0x5180)
#define MBEDTLS_ERR_MD_FILE_IO_ERROR (-0x5200)
#define MBEDTLS_ERR_MD_HW_ACCEL_FAILED (-0x5280)
#define MBEDTLS_MD_MAX_SIZE 64
#define MBEDTLS_MD_MAX_BLOCK_SIZE 128

#endif
