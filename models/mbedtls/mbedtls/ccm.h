/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_CCM_H
#define MBEDTLS_CCM_H

#include <mbedtls/config.h>
#include <mbedtls/cipher.h>

struct mbedtls_ccm_context {
	mbedtls_cipher_context_t cipher_ctx;
};
typedef struct mbedtls_ccm_context mbedtls_ccm_context;
void mbedtls_ccm_init(mbedtls_ccm_context *ctx);
int mbedtls_ccm_setkey(mbedtls_ccm_context *ctx, mbedtls_cipher_id_t cipher, const unsigned char *key, unsigned int keybits);
void mbedtls_ccm_free(mbedtls_ccm_context *ctx) __contract("nonnull(ctx)");
int mbedtls_ccm_encrypt_and_tag(mbedtls_ccm_context *ctx, size_t length, const unsigned char *iv, size_t iv_len, const unsigned char *add, size_t add_len, const unsigned char *input, unsigned char *output, unsigned char *tag, size_t tag_len);
int mbedtls_ccm_star_encrypt_and_tag(mbedtls_ccm_context *ctx, size_t length, const unsigned char *iv, size_t iv_len, const unsigned char *add, size_t add_len, const unsigned char *input, unsigned char *output, unsigned char *tag, size_t tag_len);
int mbedtls_ccm_auth_decrypt(mbedtls_ccm_context *ctx, size_t length, const unsigned char *iv, size_t iv_len, const unsigned char *add, size_t add_len, const unsigned char *input, unsigned char *output, const unsigned char *tag, size_t tag_len);
int mbedtls_ccm_star_auth_decrypt(mbedtls_ccm_context *ctx, size_t length, const unsigned char *iv, size_t iv_len, const unsigned char *add, size_t add_len, const unsigned char *input, unsigned char *output, const unsigned char *tag, size_t tag_len);
int mbedtls_ccm_self_test(int verbose);

#define MBEDTLS_ERR_CCM_BAD_INPUT (-0xd)
#define MBEDTLS_ERR_CCM_AUTH_FAILED (-0xf)
#define MBEDTLS_ERR_CCM_HW_ACCEL_FAILED (-0x11)

#endif
