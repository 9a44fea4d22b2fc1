/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_ECP_H
#define MBEDTLS_ECP_H

#include <mbedtls/config.h>
#include <mbedtls/bignum.h>

typedef enum {
	MBEDTLS_ECP_DP_NONE, MBEDTLS_ECP_DP_SECP192R1, MBEDTLS_ECP_DP_SECP224R1,
	MBEDTLS_ECP_DP_SECP256R1, MBEDTLS_ECP_DP_SECP384R1, MBEDTLS_ECP_DP_SECP521R1,
	MBEDTLS_ECP_DP_BP256R1, MBEDTLS_ECP_DP_BP384R1, MBEDTLS_ECP_DP_BP512R1,
	MBEDTLS_ECP_DP_CURVE25519, MBEDTLS_ECP_DP_SECP192K1, MBEDTLS_ECP_DP_SECP224K1,
	MBEDTLS_ECP_DP_SECP256K1, MBEDTLS_ECP_DP_CURVE448
} mbedtls_ecp_group_id;
typedef enum {
	MBEDTLS_ECP_TYPE_NONE, MBEDTLS_ECP_TYPE_SHORT_WEIERSTRASS, MBEDTLS_ECP_TYPE_MONTGOMERY
} mbedtls_ecp_curve_type;
struct mbedtls_ecp_curve_info {
	mbedtls_ecp_group_id grp_id;
	uint16_t tls_id;
	uint16_t bit_size;
	const char *name;
};
typedef struct mbedtls_ecp_curve_info mbedtls_ecp_curve_info;
struct mbedtls_ecp_point {
	mbedtls_mpi X;
	mbedtls_mpi Y;
	mbedtls_mpi Z;
};
typedef struct mbedtls_ecp_point mbedtls_ecp_point;
struct mbedtls_ecp_group {
	mbedtls_ecp_group_id id;
	mbedtls_mpi P;
	mbedtls_mpi A;
	mbedtls_mpi B;
	mbedtls_ecp_point G;
	mbedtls_mpi N;
	size_t pbits;
	size_t nbits;
	unsigned int h;
	int (*modp)(mbedtls_mpi *);
	int (*t_pre)(mbedtls_ecp_point *, void *);
	int (*t_post)(mbedtls_ecp_point *, void *);
	void *t_data;
	mbedtls_ecp_point *T;
	size_t T_size;
};
typedef struct mbedtls_ecp_group mbedtls_ecp_group;
typedef void mbedtls_ecp_restart_ctx;
struct mbedtls_ecp_keypair {
	mbedtls_ecp_group grp;
	mbedtls_mpi d;
	mbedtls_ecp_point Q;
};
typedef struct mbedtls_ecp_keypair mbedtls_ecp_keypair;
mbedtls_ecp_curve_type mbedtls_ecp_get_type(const mbedtls_ecp_group *grp);
const mbedtls_ecp_curve_info *mbedtls_ecp_curve_list(void);
const mbedtls_ecp_group_id *mbedtls_ecp_grp_id_list(void);
const mbedtls_ecp_curve_info *mbedtls_ecp_curve_info_from_grp_id(mbedtls_ecp_group_id grp_id);
const mbedtls_ecp_curve_info *mbedtls_ecp_curve_info_from_tls_id(uint16_t tls_id);
const mbedtls_ecp_curve_info *mbedtls_ecp_curve_info_from_name(const char *name);
void mbedtls_ecp_point_init(mbedtls_ecp_point *pt);
void mbedtls_ecp_group_init(mbedtls_ecp_group *grp);
void mbedtls_ecp_keypair_init(mbedtls_ecp_keypair *key);
void mbedtls_ecp_point_free(mbedtls_ecp_point *pt) __contract("nonnull(pt)");
void mbedtls_ecp_group_free(mbedtls_ecp_group *grp) __contract("nonnull(grp)");
void mbedtls_ecp_keypair_free(mbedtls_ecp_keypair *key) __contract("nonnull(key)");
int mbedtls_ecp_copy(mbedtls_ecp_point *P, const mbedtls_ecp_point *Q);
int mbedtls_ecp_group_copy(mbedtls_ecp_group *dst, const mbedtls_ecp_group *src);
int mbedtls_ecp_set_zero(mbedtls_ecp_point *pt);
int mbedtls_ecp_is_zero(mbedtls_ecp_point *pt);
int mbedtls_ecp_point_cmp(const mbedtls_ecp_point *P, const mbedtls_ecp_point *Q);
int mbedtls_ecp_point_read_string(mbedtls_ecp_point *P, int radix, const char *x, const char *y);
int mbedtls_ecp_point_write_binary(const mbedtls_ecp_group *grp, const mbedtls_ecp_point *P, int format, size_t *olen, unsigned char *buf, size_t buflen);
int mbedtls_ecp_point_read_binary(const mbedtls_ecp_group *grp, mbedtls_ecp_point *P, const unsigned char *buf, size_t ilen);
int mbedtls_ecp_tls_read_point(const mbedtls_ecp_group *grp, mbedtls_ecp_point *pt, const unsigned char **buf, size_t len);
int mbedtls_ecp_tls_write_point(const mbedtls_ecp_group *grp, const mbedtls_ecp_point *pt, int format, size_t *olen, unsigned char *buf, size_t blen);
int mbedtls_ecp_group_load(mbedtls_ecp_group *grp, mbedtls_ecp_group_id id);
int mbedtls_ecp_tls_read_group(mbedtls_ecp_group *grp, const unsigned char **buf, size_t len);
int mbedtls_ecp_tls_read_group_id(mbedtls_ecp_group_id *grp, const unsigned char **buf, size_t len);
int mbedtls_ecp_tls_write_group(const mbedtls_ecp_group *grp, size_t *olen, unsigned char *buf, size_t blen);
int mbedtls_ecp_mul(mbedtls_ecp_group *grp, mbedtls_ecp_point *R, const mbedtls_mpi *m, const mbedtls_ecp_point *P, int (*f_rng)(void *, unsigned char *, size_t), void *p_rng);
int mbedtls_ecp_mul_restartable(mbedtls_ecp_group *grp, mbedtls_ecp_point *R, const mbedtls_mpi *m, const mbedtls_ecp_point *P, int (*f_rng)(void *, unsigned char *, size_t), void *p_rng, mbedtls_ecp_restart_ctx *rs_ctx);
int mbedtls_ecp_muladd(mbedtls_ecp_group *grp, mbedtls_ecp_point *R, const mbedtls_mpi *m, const mbedtls_ecp_point *P, const mbedtls_mpi *n, const mbedtls_ecp_point *Q);
int mbedtls_ecp_muladd_restartable(mbedtls_ecp_group *grp, mbedtls_ecp_point *R, const mbedtls_mpi *m, const mbedtls_ecp_point *P, const mbedtls_mpi *n, const mbedtls_ecp_point *Q, mbedtls_ecp_restart_ctx *rs_ctx);
int mbedtls_ecp_check_pubkey(const mbedtls_ecp_group *grp, const mbedtls_ecp_point *pt);
int mbedtls_ecp_check_privkey(const mbedtls_ecp_group *grp, const mbedtls_mpi *d);
int mbedtls_ecp_gen_privkey(const mbedtls_ecp_group *grp, mbedtls_mpi *d, int (*f_rng)(void *, unsigned char *, size_t), void *p_rng);
int mbedtls_ecp_gen_keypair_base(mbedtls_ecp_group *grp, const mbedtls_ecp_point *G, mbedtls_mpi *d, mbedtls_ecp_point *Q, int (*f_rng)(void *, unsigned char *, size_t), void *p_rng);
int mbedtls_ecp_gen_keypair(mbedtls_ecp_group *grp, mbedtls_mpi *d, mbedtls_ecp_point *Q, int (*f_rng)(void *, unsigned char *, size_t), void *p_rng);
int mbedtls_ecp_gen_key(mbedtls_ecp_group_id grp_id, mbedtls_ecp_keypair *key, int (*f_rng)(void *, unsigned char *, size_t), void *p_rng);
int mbedtls_ecp_read_key(mbedtls_ecp_group_id grp_id, mbedtls_ecp_keypair *key, const unsigned char *buf, size_t buflen);
int mbedtls_ecp_write_key(mbedtls_ecp_keypair *key, unsigned char *buf, size_t buflen);
int mbedtls_ecp_check_pub_priv(const mbedtls_ecp_keypair *pub, const mbedtls_ecp_keypair *prv);
int mbedtls_ecp_self_test(int verbose);

#define MBEDTLS_ERR_ECP_BAD_INPUT_DATA (-0x4f80)
#define MBEDTLS_ERR_ECP_BUFFER_TOO_SMALL (-0x4f00)
#define MBEDTLS_ERR_ECP_FEATURE_UNAVAILABLE (-0x4e80)
#define MBEDTLS_ERR_ECP_VERIFY_FAILED (-0x4e00)
#define MBEDTLS_ERR_ECP_ALLOC_FAILED (-0x4d80)
#define MBEDTLS_ERR_ECP_RANDOM_FAILED (-0x4d00)
#define MBEDTLS_ERR_ECP_INVALID_KEY (-0x4c80)
#define MBEDTLS_ERR_ECP_SIG_LEN_MISMATCH (-0x4c00)
#define MBEDTLS_ERR_ECP_HW_ACCEL_FAILED (-0x4b80)
#define MBEDTLS_ERR_ECP_IN_PROGRESS (-0x4b00)
#define MBEDTLS_ECP_DP_MAX 12
#define MBEDTLS_ECP_MAX_BITS_MIN 521
#define MBEDTLS_ECP_MAX_BITS 521
#define MBEDTLS_ECP_MAX_BYTES 66
#define MBEDTLS_ECP_MAX_PT_LEN 133
#define MBEDTLS_ECP_WINDOW_SIZE 4
#define MBEDTLS_ECP_FIXED_POINT_OPTIM 1
#define MBEDTLS_ECP_PF_UNCOMPRESSED 0
#define MBEDTLS_ECP_PF_COMPRESSED 1
#define MBEDTLS_ECP_TLS_NAMED_CURVE 3

#endif
