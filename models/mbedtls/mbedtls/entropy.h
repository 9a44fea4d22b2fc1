/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_ENTROPY_H
#define MBEDTLS_ENTROPY_H

#include <mbedtls/config.h>
#include <stddef.h>
#include <mbedtls/sha512.h>
#include <mbedtls/sha256.h>
#include <mbedtls/threading.h>

typedef int (*mbedtls_entropy_f_source_ptr)(void *, unsigned char *, size_t, size_t *);
struct mbedtls_entropy_source_state {
	mbedtls_entropy_f_source_ptr f_source;
	void *p_source;
	size_t size;
	size_t threshold;
	int strong;
};
typedef struct mbedtls_entropy_source_state mbedtls_entropy_source_state;
struct mbedtls_entropy_context {
	int accumulator_started;
	mbedtls_sha512_context accumulator;
	int source_count;
	mbedtls_entropy_source_state source[20];
	mbedtls_havege_state havege_data;
	mbedtls_threading_mutex_t mutex;
};
typedef struct mbedtls_entropy_context mbedtls_entropy_context;
void mbedtls_entropy_init(mbedtls_entropy_context *ctx);
void mbedtls_entropy_free(mbedtls_entropy_context *ctx) __contract("nonnull(ctx)");
int mbedtls_entropy_add_source(mbedtls_entropy_context *ctx, mbedtls_entropy_f_source_ptr f_source, void *p_source, size_t threshold, int strong);
int mbedtls_entropy_gather(mbedtls_entropy_context *ctx);
int mbedtls_entropy_func(void *data, unsigned char *output, size_t len);
int mbedtls_entropy_update_manual(mbedtls_entropy_context *ctx, const unsigned char *data, size_t len);
int mbedtls_entropy_write_seed_file(mbedtls_entropy_context *ctx, const char *path);
int mbedtls_entropy_update_seed_file(mbedtls_entropy_context *ctx, const char *path);
int mbedtls_entropy_self_test(int verbose);

#define MBEDTLS_ERR_ENTROPY_SOURCE_FAILED (-0x3c)
#define MBEDTLS_ERR_ENTROPY_MAX_SOURCES (-0x3e)
#define MBEDTLS_ERR_ENTROPY_NO_SOURCES_DEFINED (-0x40)
#define MBEDTLS_ERR_ENTROPY_NO_STRONG_SOURCE (-0x3d)
#define MBEDTLS_ERR_ENTROPY_FILE_IO_ERROR (-0x3f)
#define MBEDTLS_ENTROPY_MAX_SOURCES 20
#define MBEDTLS_ENTROPY_MAX_GATHER 128
#define MBEDTLS_ENTROPY_BLOCK_SIZE 64
#define MBEDTLS_ENTROPY_MAX_SEED_SIZE 1024
#define MBEDTLS_ENTROPY_SOURCE_MANUAL 20
#define MBEDTLS_ENTROPY_SOURCE_STRONG 1
#define MBEDTLS_ENTROPY_SOURCE_WEAK 0

#endif
