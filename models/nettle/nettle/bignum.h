/* Nettle 3.8: the documented interface */
#ifndef NETTLE_BIGNUM_H_INCLUDED
#define NETTLE_BIGNUM_H_INCLUDED

#include <nettle/nettle-types.h>
#include <nettle/version.h>
#include <gmp.h>

size_t nettle_mpz_sizeinbase_256_s(const __mpz_struct *x);
size_t nettle_mpz_sizeinbase_256_u(const __mpz_struct *x);
void nettle_mpz_get_str_256(size_t length, uint8_t *s, const __mpz_struct *x);
void nettle_mpz_set_str_256_s(__mpz_struct *x, size_t length, const uint8_t *s);
void nettle_mpz_init_set_str_256_s(__mpz_struct *x, size_t length, const uint8_t *s);
void nettle_mpz_set_str_256_u(__mpz_struct *x, size_t length, const uint8_t *s);
void nettle_mpz_init_set_str_256_u(__mpz_struct *x, size_t length, const uint8_t *s);
void nettle_mpz_random_size(__mpz_struct *x, void *ctx, nettle_random_func *random, unsigned int bits);
void nettle_mpz_random(__mpz_struct *x, void *ctx, nettle_random_func *random, const __mpz_struct *n);
void nettle_random_prime(__mpz_struct *p, unsigned int bits, int top_bits_set, void *ctx, nettle_random_func *random, void *progress_ctx, nettle_progress_func *progress);
struct sexp_iterator;
int nettle_mpz_set_sexp(__mpz_struct *x, unsigned int limit, struct sexp_iterator *i);
struct asn1_der_iterator;
int nettle_asn1_der_get_bignum(struct asn1_der_iterator *iterator, __mpz_struct *x, unsigned int max_bits);

#endif
