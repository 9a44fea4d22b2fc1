/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_CTR_DRBG_H
#define MBEDTLS_CTR_DRBG_H

#include <mbedtls/config.h>
#include <mbedtls/aes.h>
#include <mbedtls/threading.h>

struct mbedtls_ctr_drbg_context {
	unsigned char counter[16];
	int reseed_counter;
	int prediction_resistance;
	size_t entropy_len;
	int reseed_interval;
	mbedtls_aes_context aes_ctx;
	int (*f_entropy)(void *, unsigned char *, size_t);
	void *p_entropy;
	mbedtls_threading_mutex_t mutex;
};
typedef struct mbedtls_ctr_drbg_context mbedtls_ctr_drbg_context;
void mbedtls_ctr_drbg_init(mbedtls_ctr_drbg_context *ctx);
int mbedtls_ctr_drbg_seed(mbedtls_ctr_drbg_context *ctx, int (*f_entropy)(void *, unsigned char *, size_t), void *p_entropy, const unsigned char *custom, size_t len);
void mbedtls_ctr_drbg_free(mbedtls_ctr_drbg_context *ctx) __contract("nonnull(ctx)");
void mbedtls_ctr_drbg_set_prediction_resistance(mbedtls_ctr_drbg_context *ctx, int resistance);
void mbedtls_ctr_drbg_set_entropy_len(mbedtls_ctr_drbg_context *ctx, size_t len);
int mbedtls_ctr_drbg_set_nonce_len(mbedtls_ctr_drbg_context *ctx, size_t len);
void mbedtls_ctr_drbg_set_reseed_interval(mbedtls_ctr_drbg_context *ctx, int interval);
int mbedtls_ctr_drbg_reseed(mbedtls_ctr_drbg_context *ctx, const unsigned char *additional, size_t len);
int mbedtls_ctr_drbg_update_ret(mbedtls_ctr_drbg_context *ctx, const unsigned char *additional, size_t add_len);
int mbedtls_ctr_drbg_random_with_add(void *p_rng, unsigned char *output, size_t output_len, const unsigned char *additional, size_t add_len);
int mbedtls_ctr_drbg_random(void *p_rng, unsigned char *output, size_t output_len)
    __contract("writes(output, output_len) random(output, strong)");
void mbedtls_ctr_drbg_update(mbedtls_ctr_drbg_context *ctx, const unsigned char *additional, size_t add_len);
int mbedtls_ctr_drbg_write_seed_file(mbedtls_ctr_drbg_context *ctx, const char *path);
int mbedtls_ctr_drbg_update_seed_file(mbedtls_ctr_drbg_context *ctx, const char *path);
int mbedtls_ctr_drbg_self_test(int verbose);

#define MBEDTLS_ERR_CTR_DRBG_ENTROPY_SOURCE_FAILED (-0x34)
#define MBEDTLS_ERR_CTR_DRBG_REQUEST_TOO_BIG (-0x36)
#define MBEDTLS_ERR_CTR_DRBG_INPUT_TOO_BIG (-0x38)
#define MBEDTLS_ERR_CTR_DRBG_FILE_IO_ERROR (-0x3a)
#define MBEDTLS_CTR_DRBG_BLOCKSIZE 16
#define MBEDTLS_CTR_DRBG_KEYSIZE 32
#define MBEDTLS_CTR_DRBG_KEYBITS 256
#define MBEDTLS_CTR_DRBG_SEEDLEN 48
#define MBEDTLS_CTR_DRBG_ENTROPY_LEN 48
#define MBEDTLS_CTR_DRBG_RESEED_INTERVAL 10000
#define MBEDTLS_CTR_DRBG_MAX_INPUT 256
#define MBEDTLS_CTR_DRBG_MAX_REQUEST 1024
#define MBEDTLS_CTR_DRBG_MAX_SEED_INPUT 384
#define MBEDTLS_CTR_DRBG_PR_OFF 0
#define MBEDTLS_CTR_DRBG_PR_ON 1
#define MBEDTLS_CTR_DRBG_ENTROPY_NONCE_LEN 0

#endif
