/* Nettle 3.8: the documented interface */
#ifndef NETTLE_ECC_H_INCLUDED
#define NETTLE_ECC_H_INCLUDED

#include <nettle/nettle-types.h>
#include <nettle/bignum.h>

struct ecc_curve;
struct ecc_point {
	const struct ecc_curve *ecc;
	mp_limb_t *p;
};
struct ecc_scalar {
	const struct ecc_curve *ecc;
	mp_limb_t *p;
};
void nettle_ecc_point_init(struct ecc_point *p, const struct ecc_curve *ecc);
void nettle_ecc_point_clear(struct ecc_point *p);
int nettle_ecc_point_set(struct ecc_point *p, const __mpz_struct *x, const __mpz_struct *y);
void nettle_ecc_point_get(const struct ecc_point *p, __mpz_struct *x, __mpz_struct *y);
void nettle_ecc_scalar_init(struct ecc_scalar *s, const struct ecc_curve *ecc);
void nettle_ecc_scalar_clear(struct ecc_scalar *s);
int nettle_ecc_scalar_set(struct ecc_scalar *s, const __mpz_struct *z);
void nettle_ecc_scalar_get(const struct ecc_scalar *s, __mpz_struct *z);
void nettle_ecc_scalar_random(struct ecc_scalar *s, void *random_ctx, nettle_random_func *random);
void nettle_ecc_point_mul(struct ecc_point *r, const struct ecc_scalar *n, const struct ecc_point *p);
void nettle_ecc_point_mul_g(struct ecc_point *r, const struct ecc_scalar *n);
unsigned int nettle_ecc_bit_size(const struct ecc_curve *ecc);
mp_size_t nettle_ecc_size(const struct ecc_curve *ecc);
mp_size_t nettle_ecc_size_a(const struct ecc_curve *ecc);
mp_size_t nettle_ecc_size_j(const struct ecc_curve *ecc);

#define ecc_point_init nettle_ecc_point_init
#define ecc_point_clear nettle_ecc_point_clear
#define ecc_point_set nettle_ecc_point_set
#define ecc_point_get nettle_ecc_point_get
#define ecc_point_mul nettle_ecc_point_mul
#define ecc_point_mul_g nettle_ecc_point_mul_g
#define ecc_scalar_init nettle_ecc_scalar_init
#define ecc_scalar_clear nettle_ecc_scalar_clear
#define ecc_scalar_set nettle_ecc_scalar_set
#define ecc_scalar_get nettle_ecc_scalar_get
#define ecc_scalar_random nettle_ecc_scalar_random
#define ecc_bit_size nettle_ecc_bit_size
#define ecc_size nettle_ecc_size
#define ecc_size_a nettle_ecc_size_a
#define ecc_size_j nettle_ecc_size_j

#endif
