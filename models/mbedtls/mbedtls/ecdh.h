/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_ECDH_H
#define MBEDTLS_ECDH_H

#include <mbedtls/config.h>
#include <mbedtls/ecp.h>

typedef enum {
	MBEDTLS_ECDH_OURS, MBEDTLS_ECDH_THEIRS
} mbedtls_ecdh_side;
struct mbedtls_ecdh_context {
	mbedtls_ecp_group grp;
	mbedtls_mpi d;
	mbedtls_ecp_point Q;
	mbedtls_ecp_point Qp;
	mbedtls_mpi z;
	int point_format;
	mbedtls_ecp_point Vi;
	mbedtls_ecp_point Vf;
	mbedtls_mpi _d;
};
typedef struct mbedtls_ecdh_context mbedtls_ecdh_context;
int mbedtls_ecdh_can_do(mbedtls_ecp_group_id gid);
int mbedtls_ecdh_gen_public(mbedtls_ecp_group *grp, mbedtls_mpi *d, mbedtls_ecp_point *Q, int (*f_rng)(void *, unsigned char *, size_t), void *p_rng);
int mbedtls_ecdh_compute_shared(mbedtls_ecp_group *grp, mbedtls_mpi *z, const mbedtls_ecp_point *Q, const mbedtls_mpi *d, int (*f_rng)(void *, unsigned char *, size_t), void *p_rng);
void mbedtls_ecdh_init(mbedtls_ecdh_context *ctx);
int mbedtls_ecdh_setup(mbedtls_ecdh_context *ctx, mbedtls_ecp_group_id grp_id);
void mbedtls_ecdh_free(mbedtls_ecdh_context *ctx) __contract("nonnull(ctx)");
int mbedtls_ecdh_make_params(mbedtls_ecdh_context *ctx, size_t *olen, unsigned char *buf, size_t blen, int (*f_rng)(void *, unsigned char *, size_t), void *p_rng);
int mbedtls_ecdh_read_params(mbedtls_ecdh_context *ctx, const unsigned char **buf, const unsigned char *end);
int mbedtls_ecdh_get_params(mbedtls_ecdh_context *ctx, const mbedtls_ecp_keypair *key, mbedtls_ecdh_side side);
int mbedtls_ecdh_make_public(mbedtls_ecdh_context *ctx, size_t *olen, unsigned char *buf, size_t blen, int (*f_rng)(void *, unsigned char *, size_t), void *p_rng);
int mbedtls_ecdh_read_public(mbedtls_ecdh_context *ctx, const unsigned char *buf, size_t blen);
int mbedtls_ecdh_calc_secret(mbedtls_ecdh_context *ctx, size_t *olen, unsigned char *buf, size_t blen, int (*f_rng)(void *, unsigned char *, size_t), void *p_rng);

#endif
