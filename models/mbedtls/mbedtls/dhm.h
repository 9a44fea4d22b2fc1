/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_DHM_H
#define MBEDTLS_DHM_H

#include <mbedtls/config.h>
#include <mbedtls/bignum.h>

struct mbedtls_dhm_context {
	size_t len;
	mbedtls_mpi P;
	mbedtls_mpi G;
	mbedtls_mpi X;
	mbedtls_mpi GX;
	mbedtls_mpi GY;
	mbedtls_mpi K;
	mbedtls_mpi RP;
	mbedtls_mpi Vi;
	mbedtls_mpi Vf;
	mbedtls_mpi pX;
};
typedef struct mbedtls_dhm_context mbedtls_dhm_context;
void mbedtls_dhm_init(mbedtls_dhm_context *ctx);
int mbedtls_dhm_read_params(mbedtls_dhm_context *ctx, unsigned char **p, const unsigned char *end);
int mbedtls_dhm_make_params(mbedtls_dhm_context *ctx, int x_size, unsigned char *output, size_t *olen, int (*f_rng)(void *, unsigned char *, size_t), void *p_rng);
int mbedtls_dhm_set_group(mbedtls_dhm_context *ctx, const mbedtls_mpi *P, const mbedtls_mpi *G);
int mbedtls_dhm_read_public(mbedtls_dhm_context *ctx, const unsigned char *input, size_t ilen);
int mbedtls_dhm_make_public(mbedtls_dhm_context *ctx, int x_size, unsigned char *output, size_t olen, int (*f_rng)(void *, unsigned char *, size_t), void *p_rng);
int mbedtls_dhm_calc_secret(mbedtls_dhm_context *ctx, unsigned char *output, size_t output_size, size_t *olen, int (*f_rng)(void *, unsigned char *, size_t), void *p_rng);
void mbedtls_dhm_free(mbedtls_dhm_context *ctx) __contract("nonnull(ctx)");
int mbedtls_dhm_parse_dhm(mbedtls_dhm_context *dhm, const unsigned char *dhmin, size_t dhminlen);
int mbedtls_dhm_parse_dhmfile(mbedtls_dhm_context *dhm, const char *path);
int mbedtls_dhm_self_test(int verbose);

#endif
