/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_CMAC_H
#define MBEDTLS_CMAC_H

#include <mbedtls/config.h>
#include <mbedtls/cipher.h>

struct mbedtls_cmac_context_t {
	unsigned char state[16];
	unsigned char unprocessed_block[16];
	size_t unprocessed_len;
};
int mbedtls_cipher_cmac_starts(mbedtls_cipher_context_t *ctx, const unsigned char *key, size_t keybits);
int mbedtls_cipher_cmac_update(mbedtls_cipher_context_t *ctx, const unsigned char *input, size_t ilen);
int mbedtls_cipher_cmac_finish(mbedtls_cipher_context_t *ctx, unsigned char *output);
int mbedtls_cipher_cmac_reset(mbedtls_cipher_context_t *ctx);
int mbedtls_cipher_cmac(const mbedtls_cipher_info_t *cipher_info, const unsigned char *key, size_t keylen, const unsigned char *input, size_t ilen, unsigned char *output);
int mbedtls_aes_cmac_prf_128(const unsigned char *key, size_t key_len, const unsigned char *input, size_t in_len, unsigned char *output);
int mbedtls_cmac_self_test(int verbose);

#define MBEDTLS_ERR_CMAC_HW_ACCEL_FAILED (-0x7a)
#define MBEDTLS_AES_BLOCK_SIZE 16
#define MBEDTLS_DES3_BLOCK_SIZE 8
#define MBEDTLS_CIPHER_BLKSIZE_MAX 16

#endif
