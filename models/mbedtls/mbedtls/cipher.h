/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_CIPHER_H
#define MBEDTLS_CIPHER_H

#include <mbedtls/config.h>
#include <stddef.h>
#include <mbedtls/platform_util.h>

typedef enum {
	MBEDTLS_CIPHER_ID_NONE, MBEDTLS_CIPHER_ID_NULL, MBEDTLS_CIPHER_ID_AES,
	MBEDTLS_CIPHER_ID_DES, MBEDTLS_CIPHER_ID_3DES, MBEDTLS_CIPHER_ID_CAMELLIA,
	MBEDTLS_CIPHER_ID_BLOWFISH, MBEDTLS_CIPHER_ID_ARC4, MBEDTLS_CIPHER_ID_ARIA,
	MBEDTLS_CIPHER_ID_CHACHA20
} mbedtls_cipher_id_t;
typedef enum {
	MBEDTLS_CIPHER_NONE, MBEDTLS_CIPHER_NULL, MBEDTLS_CIPHER_AES_128_ECB,
	MBEDTLS_CIPHER_AES_192_ECB, MBEDTLS_CIPHER_AES_256_ECB, MBEDTLS_CIPHER_AES_128_CBC,
	MBEDTLS_CIPHER_AES_192_CBC, MBEDTLS_CIPHER_AES_256_CBC, MBEDTLS_CIPHER_AES_128_CFB128,
	MBEDTLS_CIPHER_AES_192_CFB128, MBEDTLS_CIPHER_AES_256_CFB128, MBEDTLS_CIPHER_AES_128_CTR,
	MBEDTLS_CIPHER_AES_192_CTR, MBEDTLS_CIPHER_AES_256_CTR, MBEDTLS_CIPHER_AES_128_GCM,
	MBEDTLS_CIPHER_AES_192_GCM, MBEDTLS_CIPHER_AES_256_GCM, MBEDTLS_CIPHER_CAMELLIA_128_ECB,
	MBEDTLS_CIPHER_CAMELLIA_192_ECB, MBEDTLS_CIPHER_CAMELLIA_256_ECB,
	MBEDTLS_CIPHER_CAMELLIA_128_CBC, MBEDTLS_CIPHER_CAMELLIA_192_CBC,
	MBEDTLS_CIPHER_CAMELLIA_256_CBC, MBEDTLS_CIPHER_CAMELLIA_128_CFB128,
	MBEDTLS_CIPHER_CAMELLIA_192_CFB128, MBEDTLS_CIPHER_CAMELLIA_256_CFB128,
	MBEDTLS_CIPHER_CAMELLIA_128_CTR, MBEDTLS_CIPHER_CAMELLIA_192_CTR,
	MBEDTLS_CIPHER_CAMELLIA_256_CTR, MBEDTLS_CIPHER_CAMELLIA_128_GCM,
	MBEDTLS_CIPHER_CAMELLIA_192_GCM, MBEDTLS_CIPHER_CAMELLIA_256_GCM, MBEDTLS_CIPHER_DES_ECB,
	MBEDTLS_CIPHER_DES_CBC, MBEDTLS_CIPHER_DES_EDE_ECB, MBEDTLS_CIPHER_DES_EDE_CBC,
	MBEDTLS_CIPHER_DES_EDE3_ECB, MBEDTLS_CIPHER_DES_EDE3_CBC, MBEDTLS_CIPHER_BLOWFISH_ECB,
	MBEDTLS_CIPHER_BLOWFISH_CBC, MBEDTLS_CIPHER_BLOWFISH_CFB64, MBEDTLS_CIPHER_BLOWFISH_CTR,
	MBEDTLS_CIPHER_ARC4_128, MBEDTLS_CIPHER_AES_128_CCM, MBEDTLS_CIPHER_AES_192_CCM,
	MBEDTLS_CIPHER_AES_256_CCM, MBEDTLS_CIPHER_CAMELLIA_128_CCM,
	MBEDTLS_CIPHER_CAMELLIA_192_CCM, MBEDTLS_CIPHER_CAMELLIA_256_CCM,
	MBEDTLS_CIPHER_ARIA_128_ECB, MBEDTLS_CIPHER_ARIA_192_ECB, MBEDTLS_CIPHER_ARIA_256_ECB,
	MBEDTLS_CIPHER_ARIA_128_CBC, MBEDTLS_CIPHER_ARIA_192_CBC, MBEDTLS_CIPHER_ARIA_256_CBC,
	MBEDTLS_CIPHER_ARIA_128_CFB128, MBEDTLS_CIPHER_ARIA_192_CFB128,
	MBEDTLS_CIPHER_ARIA_256_CFB128, MBEDTLS_CIPHER_ARIA_128_CTR, MBEDTLS_CIPHER_ARIA_192_CTR,
	MBEDTLS_CIPHER_ARIA_256_CTR, MBEDTLS_CIPHER_ARIA_128_GCM, MBEDTLS_CIPHER_ARIA_192_GCM,
	MBEDTLS_CIPHER_ARIA_256_GCM, MBEDTLS_CIPHER_ARIA_128_CCM, MBEDTLS_CIPHER_ARIA_192_CCM,
	MBEDTLS_CIPHER_ARIA_256_CCM, MBEDTLS_CIPHER_AES_128_OFB, MBEDTLS_CIPHER_AES_192_OFB,
	MBEDTLS_CIPHER_AES_256_OFB, MBEDTLS_CIPHER_AES_128_XTS, MBEDTLS_CIPHER_AES_256_XTS,
	MBEDTLS_CIPHER_CHACHA20, MBEDTLS_CIPHER_CHACHA20_POLY1305, MBEDTLS_CIPHER_AES_128_KW,
	MBEDTLS_CIPHER_AES_192_KW, MBEDTLS_CIPHER_AES_256_KW, MBEDTLS_CIPHER_AES_128_KWP,
	MBEDTLS_CIPHER_AES_192_KWP, MBEDTLS_CIPHER_AES_256_KWP
} mbedtls_cipher_type_t;
typedef enum {
	MBEDTLS_MODE_NONE, MBEDTLS_MODE_ECB, MBEDTLS_MODE_CBC, MBEDTLS_MODE_CFB,
	MBEDTLS_MODE_OFB, MBEDTLS_MODE_CTR, MBEDTLS_MODE_GCM, MBEDTLS_MODE_STREAM,
	MBEDTLS_MODE_CCM, MBEDTLS_MODE_XTS, MBEDTLS_MODE_CHACHAPOLY, MBEDTLS_MODE_KW,
	MBEDTLS_MODE_KWP
} mbedtls_cipher_mode_t;
typedef enum {
	MBEDTLS_PADDING_PKCS7, MBEDTLS_PADDING_ONE_AND_ZEROS, MBEDTLS_PADDING_ZEROS_AND_LEN,
	MBEDTLS_PADDING_ZEROS, MBEDTLS_PADDING_NONE
} mbedtls_cipher_padding_t;
typedef enum {
	MBEDTLS_OPERATION_NONE = -1, MBEDTLS_DECRYPT, MBEDTLS_ENCRYPT
} mbedtls_operation_t;
enum {
	MBEDTLS_KEY_LENGTH_NONE, MBEDTLS_KEY_LENGTH_DES = 64, MBEDTLS_KEY_LENGTH_DES_EDE = 128,
	MBEDTLS_KEY_LENGTH_DES_EDE3 = 192
};
struct mbedtls_cipher_base_t;
typedef struct mbedtls_cipher_base_t mbedtls_cipher_base_t;
struct mbedtls_cmac_context_t;
typedef struct mbedtls_cmac_context_t mbedtls_cmac_context_t;
struct mbedtls_cipher_info_t {
	mbedtls_cipher_type_t type;
	mbedtls_cipher_mode_t mode;
	unsigned int key_bitlen;
	const char *name;
	unsigned int iv_size;
	int flags;
	unsigned int block_size;
	const mbedtls_cipher_base_t *base;
};
typedef struct mbedtls_cipher_info_t mbedtls_cipher_info_t;
struct mbedtls_cipher_context_t {
	const mbedtls_cipher_info_t *cipher_info;
	int key_bitlen;
	mbedtls_operation_t operation;
	void (*add_padding)(unsigned char *, size_t, size_t);
	int (*get_padding)(unsigned char *, size_t, size_t *);
	unsigned char unprocessed_data[16];
	size_t unprocessed_len;
	unsigned char iv[16];
	size_t iv_size;
	void *cipher_ctx;
	mbedtls_cmac_context_t *cmac_ctx;
};
typedef struct mbedtls_cipher_context_t mbedtls_cipher_context_t;
const int *mbedtls_cipher_list(void);
const mbedtls_cipher_info_t *mbedtls_cipher_info_from_string(const char *cipher_name);
const mbedtls_cipher_info_t *mbedtls_cipher_info_from_type(const mbedtls_cipher_type_t cipher_type);
const mbedtls_cipher_info_t *mbedtls_cipher_info_from_values(const mbedtls_cipher_id_t cipher_id, int key_bitlen, const mbedtls_cipher_mode_t mode);
void mbedtls_cipher_init(mbedtls_cipher_context_t *ctx);
void mbedtls_cipher_free(mbedtls_cipher_context_t *ctx) __contract("nonnull(ctx)");
int mbedtls_cipher_setup(mbedtls_cipher_context_t *ctx, const mbedtls_cipher_info_t *cipher_info);
unsigned int mbedtls_cipher_get_block_size(const mbedtls_cipher_context_t *ctx);
mbedtls_cipher_mode_t mbedtls_cipher_get_cipher_mode(const mbedtls_cipher_context_t *ctx);
int mbedtls_cipher_get_iv_size(const mbedtls_cipher_context_t *ctx);
mbedtls_cipher_type_t mbedtls_cipher_get_type(const mbedtls_cipher_context_t *ctx);
const char *mbedtls_cipher_get_name(const mbedtls_cipher_context_t *ctx);
int mbedtls_cipher_get_key_bitlen(const mbedtls_cipher_context_t *ctx);
mbedtls_operation_t mbedtls_cipher_get_operation(const mbedtls_cipher_context_t *ctx);
int mbedtls_cipher_setkey(mbedtls_cipher_context_t *ctx, const unsigned char *key, int key_bitlen, const mbedtls_operation_t operation);
int mbedtls_cipher_set_padding_mode(mbedtls_cipher_context_t *ctx, mbedtls_cipher_padding_t mode);
int mbedtls_cipher_set_iv(mbedtls_cipher_context_t *ctx, const unsigned char *iv, size_t iv_len);
int mbedtls_cipher_reset(mbedtls_cipher_context_t *ctx);
int mbedtls_cipher_update_ad(mbedtls_cipher_context_t *ctx, const unsigned char *ad, size_t ad_len);
int mbedtls_cipher_update(mbedtls_cipher_context_t *ctx, const unsigned char *input, size_t ilen, unsigned char *output, size_t *olen);
int mbedtls_cipher_finish(mbedtls_cipher_context_t *ctx, unsigned char *output, size_t *olen);
int mbedtls_cipher_write_tag(mbedtls_cipher_context_t *ctx, unsigned char *tag, size_t tag_len);
int mbedtls_cipher_check_tag(mbedtls_cipher_context_t *ctx, const unsigned char *tag, size_t tag_len);
int mbedtls_cipher_crypt(mbedtls_cipher_context_t *ctx, const unsigned char *iv, size_t iv_len, const unsigned char *input, size_t ilen, unsigned char *output, size_t *olen);
int mbedtls_cipher_auth_encrypt(mbedtls_cipher_context_t *ctx, const unsigned char *iv, size_t iv_len, const unsigned char *ad, size_t ad_len, const unsigned char *input, size_t ilen, unsigned char *output, size_t *olen, unsigned char *tag, size_t tag_len);
int mbedtls_cipher_auth_decrypt(mbedtls_cipher_context_t *ctx, const unsigned char *iv, size_t iv_len, const unsigned char *ad, size_t ad_len, const unsigned char *input, size_t ilen, unsigned char *output, size_t *olen, const unsigned char *tag, size_t tag_len);
int mbedtls_cipher_auth_encrypt_ext(mbedtls_cipher_context_t *ctx, const unsigned char *iv, size_t iv_len, const unsigned char *ad, size_t ad_len, const unsigned char *input, size_t ilen, unsigned char *output, size_t output_len, size_t *olen, size_t tag_len);
int mbedtls_cipher_auth_decrypt_ext(mbedtls_cipher_context_t *ctx, const unsigned char *iv, size_t iv_len, const unsigned char *ad, size_t ad_len, const unsigned char *input, size_t ilen, unsigned char *output, size_t output_len, size_t *olen, size_t tag_len);

#define MBEDTLS_ERR_CIPHER_FEATURE_UNAVAILABLE (-0x6080)
#define MBEDTLS_ERR_CIPHER_BAD_INPUT_DATA (-0x6100)
#define MBEDTLS_ERR_CIPHER_ALLOC_FAILED (-0x6180)
#define MBEDTLS_ERR_CIPHER_INVALID_PADDING (-0x6200)
#define MBEDTLS_ERR_CIPHER_FULL_BLOCK_EXPECTED (-0x6280)
#define MBEDTLS_ERR_CIPHER_AUTH_FAILED (-0x6300)
#define MBEDTLS_ERR_CIPHER_INVALID_CONTEXT (-0x6380)
#define MBEDTLS_ERR_CIPHER_HW_ACCEL_FAILED (-0x6400)
#define MBEDTLS_CIPHER_VARIABLE_IV_LEN 0x1
#define MBEDTLS_CIPHER_VARIABLE_KEY_LEN 0x2
#define MBEDTLS_MAX_IV_LENGTH 16
#define MBEDTLS_MAX_BLOCK_LENGTH 16
#define MBEDTLS_MAX_KEY_LENGTH 64

#endif
