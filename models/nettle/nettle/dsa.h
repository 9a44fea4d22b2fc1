/* Nettle 3.8: the documented interface */
#ifndef NETTLE_DSA_H_INCLUDED
#define NETTLE_DSA_H_INCLUDED

#include <nettle/nettle-types.h>
#include <nettle/bignum.h>

struct dsa_params {
	mpz_t p;
	mpz_t q;
	mpz_t g;
};
void nettle_dsa_params_init(struct dsa_params *params);
void nettle_dsa_params_clear(struct dsa_params *params);
struct dsa_signature {
	mpz_t r;
	mpz_t s;
};
void nettle_dsa_signature_init(struct dsa_signature *signature);
void nettle_dsa_signature_clear(struct dsa_signature *signature);
int nettle_dsa_sign(const struct dsa_params *params, const __mpz_struct *x, void *random_ctx, nettle_random_func *random, size_t digest_size, const uint8_t *digest, struct dsa_signature *signature);
int nettle_dsa_verify(const struct dsa_params *params, const __mpz_struct *y, size_t digest_size, const uint8_t *digest, const struct dsa_signature *signature);
int nettle_dsa_generate_params(struct dsa_params *params, void *random_ctx, nettle_random_func *random, void *progress_ctx, nettle_progress_func *progress, unsigned int p_bits, unsigned int q_bits);
void nettle_dsa_generate_keypair(const struct dsa_params *params, __mpz_struct *pub, __mpz_struct *key, void *random_ctx, nettle_random_func *random);
struct nettle_buffer;
int nettle_dsa_keypair_to_sexp(struct nettle_buffer *buffer, const char *algorithm_name, const struct dsa_params *params, const __mpz_struct *pub, const __mpz_struct *priv);
struct sexp_iterator;
int nettle_dsa_signature_from_sexp(struct dsa_signature *rs, struct sexp_iterator *i, unsigned int q_bits);
int nettle_dsa_keypair_from_sexp_alist(struct dsa_params *params, __mpz_struct *pub, __mpz_struct *priv, unsigned int p_max_bits, unsigned int q_bits, struct sexp_iterator *i);
int nettle_dsa_sha1_keypair_from_sexp(struct dsa_params *params, __mpz_struct *pub, __mpz_struct *priv, unsigned int p_max_bits, size_t length, const uint8_t *expr);
int nettle_dsa_sha256_keypair_from_sexp(struct dsa_params *params, __mpz_struct *pub, __mpz_struct *priv, unsigned int p_max_bits, size_t length, const uint8_t *expr);
struct asn1_der_iterator;
int nettle_dsa_params_from_der_iterator(struct dsa_params *params, unsigned int max_bits, unsigned int q_bits, struct asn1_der_iterator *i);
int nettle_dsa_public_key_from_der_iterator(const struct dsa_params *params, __mpz_struct *pub, struct asn1_der_iterator *i);
int nettle_dsa_openssl_private_key_from_der_iterator(struct dsa_params *params, __mpz_struct *pub, __mpz_struct *priv, unsigned int p_max_bits, struct asn1_der_iterator *i);
int nettle_openssl_provate_key_from_der(struct dsa_params *params, __mpz_struct *pub, __mpz_struct *priv, unsigned int p_max_bits, size_t length, const uint8_t *data);

#define DSA_SHA1_MIN_P_BITS 512
#define DSA_SHA1_Q_OCTETS 20
#define DSA_SHA1_Q_BITS 160
#define DSA_SHA256_MIN_P_BITS 1024
#define DSA_SHA256_Q_OCTETS 32
#define DSA_SHA256_Q_BITS 256
#define dsa_params_init nettle_dsa_params_init
#define dsa_params_clear nettle_dsa_params_clear
#define dsa_signature_init nettle_dsa_signature_init
#define dsa_signature_clear nettle_dsa_signature_clear
#define dsa_sign nettle_dsa_sign
#define dsa_verify nettle_dsa_verify
#define dsa_generate_params nettle_dsa_generate_params
#define dsa_generate_keypair nettle_dsa_generate_keypair
#define dsa_signature_from_sexp nettle_dsa_signature_from_sexp
#define dsa_keypair_to_sexp nettle_dsa_keypair_to_sexp
#define dsa_keypair_from_sexp_alist nettle_dsa_keypair_from_sexp_alist
#define dsa_sha1_keypair_from_sexp nettle_dsa_sha1_keypair_from_sexp
#define dsa_sha256_keypair_from_sexp nettle_dsa_sha256_keypair_from_sexp
#define dsa_params_from_der_iterator nettle_dsa_params_from_der_iterator
#define dsa_public_key_from_der_iterator nettle_dsa_public_key_from_der_iterator
#define dsa_openssl_private_key_from_der_iterator nettle_dsa_openssl_private_key_from_der_iterator
#define dsa_openssl_private_key_from_der nettle_openssl_provate_key_from_der

#endif
