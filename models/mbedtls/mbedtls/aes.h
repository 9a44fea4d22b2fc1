/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_AES_H
#define MBEDTLS_AES_H

#include <mbedtls/config.h>
#include <mbedtls/platform_util.h>
#include <stddef.h>
#include <stdint.h>

struct mbedtls_aes_context {
	int nr;
	uint32_t *rk;
	uint32_t buf[68];
};
typedef struct mbedtls_aes_context mbedtls_aes_context;
struct mbedtls_aes_xts_context {
	mbedtls_aes_context crypt;
	mbedtls_aes_context tweak;
};
typedef struct mbedtls_aes_xts_context mbedtls_aes_xts_context;
void mbedtls_aes_init(mbedtls_aes_context *ctx);
void mbedtls_aes_free(mbedtls_aes_context *ctx) __contract("nonnull(ctx)");
void mbedtls_aes_xts_init(mbedtls_aes_xts_context *ctx);
void mbedtls_aes_xts_free(mbedtls_aes_xts_context *ctx) __contract("nonnull(ctx)");
int mbedtls_aes_setkey_enc(mbedtls_aes_context *ctx, const unsigned char *key, unsigned int keybits);
int mbedtls_aes_setkey_dec(mbedtls_aes_context *ctx, const unsigned char *key, unsigned int keybits);
int mbedtls_aes_xts_setkey_enc(mbedtls_aes_xts_context *ctx, const unsigned char *key, unsigned int keybits);
int mbedtls_aes_xts_setkey_dec(mbedtls_aes_xts_context *ctx, const unsigned char *key, unsigned int keybits);
int mbedtls_aes_crypt_ecb(mbedtls_aes_context *ctx, int mode, const unsigned char *input, unsigned char *output)
    __contract("reads(input, 16) writes(output, 16) copies(output, input) crypto(weak)");
int mbedtls_aes_crypt_cbc(mbedtls_aes_context *ctx, int mode, size_t length, unsigned char *iv, const unsigned char *input, unsigned char *output)
    __contract("reads(input, length) writes(output, length) copies(output, input) crypto(cipher)");
int mbedtls_aes_crypt_xts(mbedtls_aes_xts_context *ctx, int mode, size_t length, const unsigned char *data_unit, const unsigned char *input, unsigned char *output);
int mbedtls_aes_crypt_cfb128(mbedtls_aes_context *ctx, int mode, size_t length, size_t *iv_off, unsigned char *iv, const unsigned char *input, unsigned char *output);
int mbedtls_aes_crypt_cfb8(mbedtls_aes_context *ctx, int mode, size_t length, unsigned char *iv, const unsigned char *input, unsigned char *output);
int mbedtls_aes_crypt_ofb(mbedtls_aes_context *ctx, size_t length, size_t *iv_off, unsigned char *iv, const unsigned char *input, unsigned char *output);
int mbedtls_aes_crypt_ctr(mbedtls_aes_context *ctx, size_t length, size_t *nc_off, unsigned char *nonce_counter, unsigned char *stream_block, const unsigned char *input, unsigned char *output);
int mbedtls_internal_aes_encrypt(mbedtls_aes_context *ctx, const unsigned char *input, unsigned char *output);
int mbedtls_internal_aes_decrypt(mbedtls_aes_context *ctx, const unsigned char *input, unsigned char *output);
void mbedtls_aes_encrypt(mbedtls_aes_context *ctx, const unsigned char *input, unsigned char *output);
void mbedtls_aes_decrypt(mbedtls_aes_context *ctx, const unsigned char *input, unsigned char *output);
int mbedtls_aes_self_test(int verbose);

#define MBEDTLS_AES_ENCRYPT 1
#define MBEDTLS_AES_DECRYPT 0
#define MBEDTLS_ERR_AES_INVALID_KEY_LENGTH (-0x20)
#define MBEDTLS_ERR_AES_INVALID_INPUT_LENGTH (-0x22)
#define MBEDTLS_ERR_AES_BAD_INPUT_DATA (-0x21)
#define MBEDTLS_ERR_AES_FEATURE_UNAVAILABLE (-0x23)
#define MBEDTLS_ERR_AES_HW_ACCEL_FAILED (-0x25)

#endif
