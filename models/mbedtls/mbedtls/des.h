/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_DES_H
#define MBEDTLS_DES_H

#include <mbedtls/config.h>
#include <mbedtls/platform_util.h>
#include <stddef.h>
#include <stdint.h>

struct mbedtls_des_context {
	uint32_t sk[32];
};
typedef struct mbedtls_des_context mbedtls_des_context;
struct mbedtls_des3_context {
	uint32_t sk[96];
};
typedef struct mbedtls_des3_context mbedtls_des3_context;
void mbedtls_des_init(mbedtls_des_context *ctx);
void mbedtls_des_free(mbedtls_des_context *ctx) __contract("nonnull(ctx)");
void mbedtls_des3_init(mbedtls_des3_context *ctx);
void mbedtls_des3_free(mbedtls_des3_context *ctx) __contract("nonnull(ctx)");
void mbedtls_des_key_set_parity(unsigned char *key);
int mbedtls_des_key_check_key_parity(const unsigned char *key);
int mbedtls_des_key_check_weak(const unsigned char *key);
int mbedtls_des_setkey_enc(mbedtls_des_context *ctx, const unsigned char *key);
int mbedtls_des_setkey_dec(mbedtls_des_context *ctx, const unsigned char *key);
int mbedtls_des3_set2key_enc(mbedtls_des3_context *ctx, const unsigned char *key);
int mbedtls_des3_set2key_dec(mbedtls_des3_context *ctx, const unsigned char *key);
int mbedtls_des3_set3key_enc(mbedtls_des3_context *ctx, const unsigned char *key);
int mbedtls_des3_set3key_dec(mbedtls_des3_context *ctx, const unsigned char *key);
int mbedtls_des_crypt_ecb(mbedtls_des_context *ctx, const unsigned char *input, unsigned char *output);
int mbedtls_des_crypt_cbc(mbedtls_des_context *ctx, int mode, size_t length, unsigned char *iv, const unsigned char *input, unsigned char *output);
int mbedtls_des3_crypt_ecb(mbedtls_des3_context *ctx, const unsigned char *input, unsigned char *output);
int mbedtls_des3_crypt_cbc(mbedtls_des3_context *ctx, int mode, size_t length, unsigned char *iv, const unsigned char *input, unsigned char *output);
void mbedtls_des_setkey(uint32_t *SK, const unsigned char *key);
int mbedtls_des_self_test(int verbose);

#define MBEDTLS_DES_ENCRYPT 1
#define MBEDTLS_DES_DECRYPT 0
#define MBEDTLS_ERR_DES_INVALID_INPUT_LENGTH (-0x32)
#define MBEDTLS_ERR_DES_HW_ACCEL_FAILED (-0x33)
#define MBEDTLS_DES_KEY_SIZE 8

#endif
