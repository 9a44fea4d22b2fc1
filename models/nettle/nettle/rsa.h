/* Nettle 3.8: the documented interface */
#ifndef NETTLE_RSA_H_INCLUDED
#define NETTLE_RSA_H_INCLUDED

#include <nettle/nettle-types.h>
#include <nettle/bignum.h>
#include <nettle/md5.h>
#include <nettle/sha1.h>
#include <nettle/sha2.h>

struct rsa_public_key {
	size_t size;
	mpz_t n;
	mpz_t e;
};
struct rsa_private_key {
	size_t size;
	mpz_t d;
	mpz_t p;
	mpz_t q;
	mpz_t a;
	mpz_t b;
	mpz_t c;
};
void nettle_rsa_public_key_init(struct rsa_public_key *key);
void nettle_rsa_public_key_clear(struct rsa_public_key *key);
int nettle_rsa_public_key_prepare(struct rsa_public_key *key);
void nettle_rsa_private_key_init(struct rsa_private_key *key);
void nettle_rsa_private_key_clear(struct rsa_private_key *key);
int nettle_rsa_private_key_prepare(struct rsa_private_key *key);
int nettle_rsa_pkcs1_sign(const struct rsa_private_key *key, size_t length, const uint8_t *digest_info, __mpz_struct *s);
int nettle_rsa_pkcs1_sign_tr(const struct rsa_public_key *pub, const struct rsa_private_key *key, void *random_ctx, nettle_random_func *random, size_t length, const uint8_t *digest_info, __mpz_struct *s);
int nettle_rsa_pkcs1_verify(const struct rsa_public_key *key, size_t length, const uint8_t *digest_info, const __mpz_struct *signature);
int nettle_rsa_md5_sign(const struct rsa_private_key *key, struct md5_ctx *hash, __mpz_struct *signature);
int nettle_rsa_md5_sign_tr(const struct rsa_public_key *pub, const struct rsa_private_key *key, void *random_ctx, nettle_random_func *random, struct md5_ctx *hash, __mpz_struct *s);
int nettle_rsa_md5_verify(const struct rsa_public_key *key, struct md5_ctx *hash, const __mpz_struct *signature);
int nettle_rsa_sha1_sign(const struct rsa_private_key *key, struct sha1_ctx *hash, __mpz_struct *signature);
int nettle_rsa_sha1_sign_tr(const struct rsa_public_key *pub, const struct rsa_private_key *key, void *random_ctx, nettle_random_func *random, struct sha1_ctx *hash, __mpz_struct *s);
int nettle_rsa_sha1_verify(const struct rsa_public_key *key, struct sha1_ctx *hash, const __mpz_struct *signature);
int nettle_rsa_sha256_sign(const struct rsa_private_key *key, struct sha256_ctx *hash, __mpz_struct *signature);
int nettle_rsa_sha256_sign_tr(const struct rsa_public_key *pub, const struct rsa_private_key *key, void *random_ctx, nettle_random_func *random, struct sha256_ctx *hash, __mpz_struct *s);
int nettle_rsa_sha256_verify(const struct rsa_public_key *key, struct sha256_ctx *hash, const __mpz_struct *signature);
int nettle_rsa_sha512_sign(const struct rsa_private_key *key, struct sha512_ctx *hash, __mpz_struct *signature);
int nettle_rsa_sha512_sign_tr(const struct rsa_public_key *pub, const struct rsa_private_key *key, void *random_ctx, nettle_random_func *random, struct sha512_ctx *hash, __mpz_struct *s);
int nettle_rsa_sha512_verify(const struct rsa_public_key *key, struct sha512_ctx *hash, const __mpz_struct *signature);
int nettle_rsa_md5_sign_digest(const struct rsa_private_key *key, const uint8_t *digest, __mpz_struct *s)
    __contract("writes(s, digest)");
int nettle_rsa_md5_sign_digest_tr(const struct rsa_public_key *pub, const struct rsa_private_key *key, void *random_ctx, nettle_random_func *random, const uint8_t *digest, __mpz_struct *s);
int nettle_rsa_md5_verify_digest(const struct rsa_public_key *key, const uint8_t *digest, const __mpz_struct *signature)
    __contract("writes(signature, digest)");
int nettle_rsa_sha1_sign_digest(const struct rsa_private_key *key, const uint8_t *digest, __mpz_struct *s)
    __contract("writes(s, digest)");
int nettle_rsa_sha1_sign_digest_tr(const struct rsa_public_key *pub, const struct rsa_private_key *key, void *random_ctx, nettle_random_func *random, const uint8_t *digest, __mpz_struct *s);
int nettle_rsa_sha1_verify_digest(const struct rsa_public_key *key, const uint8_t *digest, const __mpz_struct *signature)
    __contract("writes(signature, digest)");
int nettle_rsa_sha256_sign_digest(const struct rsa_private_key *key, const uint8_t *digest, __mpz_struct *s)
    __contract("writes(s, digest)");
int nettle_rsa_sha256_sign_digest_tr(const struct rsa_public_key *pub, const struct rsa_private_key *key, void *random_ctx, nettle_random_func *random, const uint8_t *digest, __mpz_struct *s);
int nettle_rsa_sha256_verify_digest(const struct rsa_public_key *key, const uint8_t *digest, const __mpz_struct *signature)
    __contract("writes(signature, digest)");
int nettle_rsa_sha512_sign_digest(const struct rsa_private_key *key, const uint8_t *digest, __mpz_struct *s)
    __contract("writes(s, digest)");
int nettle_rsa_sha512_sign_digest_tr(const struct rsa_public_key *pub, const struct rsa_private_key *key, void *random_ctx, nettle_random_func *random, const uint8_t *digest, __mpz_struct *s);
int nettle_rsa_sha512_verify_digest(const struct rsa_public_key *key, const uint8_t *digest, const __mpz_struct *signature)
    __contract("writes(signature, digest)");
int nettle_rsa_pss_sha256_sign_digest_tr(const struct rsa_public_key *pub, const struct rsa_private_key *key, void *random_ctx, nettle_random_func *random, size_t salt_length, const uint8_t *salt, const uint8_t *digest, __mpz_struct *s);
int nettle_rsa_pss_sha256_verify_digest(const struct rsa_public_key *key, size_t salt_length, const uint8_t *digest, const __mpz_struct *signature)
    __contract("writes(digest, salt_length)");
int nettle_rsa_pss_sha384_sign_digest_tr(const struct rsa_public_key *pub, const struct rsa_private_key *key, void *random_ctx, nettle_random_func *random, size_t salt_length, const uint8_t *salt, const uint8_t *digest, __mpz_struct *s);
int nettle_rsa_pss_sha384_verify_digest(const struct rsa_public_key *key, size_t salt_length, const uint8_t *digest, const __mpz_struct *signature)
    __contract("writes(digest, salt_length)");
int nettle_rsa_pss_sha512_sign_digest_tr(const struct rsa_public_key *pub, const struct rsa_private_key *key, void *random_ctx, nettle_random_func *random, size_t salt_length, const uint8_t *salt, const uint8_t *digest, __mpz_struct *s);
int nettle_rsa_pss_sha512_verify_digest(const struct rsa_public_key *key, size_t salt_length, const uint8_t *digest, const __mpz_struct *signature)
    __contract("writes(digest, salt_length)");
int nettle_rsa_encrypt(const struct rsa_public_key *key, void *random_ctx, nettle_random_func *random, size_t length, const uint8_t *cleartext, __mpz_struct *cipher);
int nettle_rsa_decrypt(const struct rsa_private_key *key, size_t *length, uint8_t *cleartext, const __mpz_struct *ciphertext);
int nettle_rsa_decrypt_tr(const struct rsa_public_key *pub, const struct rsa_private_key *key, void *random_ctx, nettle_random_func *random, size_t *length, uint8_t *message, const __mpz_struct *gibberish);
int nettle_rsa_sec_decrypt(const struct rsa_public_key *pub, const struct rsa_private_key *key, void *random_ctx, nettle_random_func *random, size_t length, uint8_t *message, const __mpz_struct *gibberish);
void nettle_rsa_compute_root(const struct rsa_private_key *key, __mpz_struct *x, const __mpz_struct *m);
int nettle_rsa_compute_root_tr(const struct rsa_public_key *pub, const struct rsa_private_key *key, void *random_ctx, nettle_random_func *random, __mpz_struct *x, const __mpz_struct *m);
int nettle_rsa_generate_keypair(struct rsa_public_key *pub, struct rsa_private_key *key, void *random_ctx, nettle_random_func *random, void *progress_ctx, nettle_progress_func *progress, unsigned int n_size, unsigned int e_size);
struct nettle_buffer;
int nettle_rsa_keypair_to_sexp(struct nettle_buffer *buffer, const char *algorithm_name, const struct rsa_public_key *pub, const struct rsa_private_key *priv);
struct sexp_iterator;
int nettle_rsa_keypair_from_sexp_alist(struct rsa_public_key *pub, struct rsa_private_key *priv, unsigned int limit, struct sexp_iterator *i);
int nettle_rsa_keypair_from_sexp(struct rsa_public_key *pub, struct rsa_private_key *priv, unsigned int limit, size_t length, const uint8_t *expr);
struct asn1_der_iterator;
int nettle_rsa_public_key_from_der_iterator(struct rsa_public_key *pub, unsigned int limit, struct asn1_der_iterator *i);
int nettle_rsa_private_key_from_der_iterator(struct rsa_public_key *pub, struct rsa_private_key *priv, unsigned int limit, struct asn1_der_iterator *i);
int nettle_rsa_keypair_from_der(struct rsa_public_key *pub, struct rsa_private_key *priv, unsigned int limit, size_t length, const uint8_t *data);
int nettle_rsa_keypair_to_openpgp(struct nettle_buffer *buffer, const struct rsa_public_key *pub, const struct rsa_private_key *priv, const char *userid);

#define RSA_MINIMUM_N_OCTETS 12
#define RSA_MINIMUM_N_BITS 89
#define rsa_public_key_init nettle_rsa_public_key_init
#define rsa_public_key_clear nettle_rsa_public_key_clear
#define rsa_public_key_prepare nettle_rsa_public_key_prepare
#define rsa_private_key_init nettle_rsa_private_key_init
#define rsa_private_key_clear nettle_rsa_private_key_clear
#define rsa_private_key_prepare nettle_rsa_private_key_prepare
#define rsa_pkcs1_verify nettle_rsa_pkcs1_verify
#define rsa_pkcs1_sign nettle_rsa_pkcs1_sign
#define rsa_pkcs1_sign_tr nettle_rsa_pkcs1_sign_tr
#define rsa_md5_sign nettle_rsa_md5_sign
#define rsa_md5_sign_tr nettle_rsa_md5_sign_tr
#define rsa_md5_verify nettle_rsa_md5_verify
#define rsa_sha1_sign nettle_rsa_sha1_sign
#define rsa_sha1_sign_tr nettle_rsa_sha1_sign_tr
#define rsa_sha1_verify nettle_rsa_sha1_verify
#define rsa_sha256_sign nettle_rsa_sha256_sign
#define rsa_sha256_sign_tr nettle_rsa_sha256_sign_tr
#define rsa_sha256_verify nettle_rsa_sha256_verify
#define rsa_sha512_sign nettle_rsa_sha512_sign
#define rsa_sha512_sign_tr nettle_rsa_sha512_sign_tr
#define rsa_sha512_verify nettle_rsa_sha512_verify
#define rsa_md5_sign_digest nettle_rsa_md5_sign_digest
#define rsa_md5_sign_digest_tr nettle_rsa_md5_sign_digest_tr
#define rsa_md5_verify_digest nettle_rsa_md5_verify_digest
#define rsa_sha1_sign_digest nettle_rsa_sha1_sign_digest
#define rsa_sha1_sign_digest_tr nettle_rsa_sha1_sign_digest_tr
#define rsa_sha1_verify_digest nettle_rsa_sha1_verify_digest
#define rsa_sha256_sign_digest nettle_rsa_sha256_sign_digest
#define rsa_sha256_sign_digest_tr nettle_rsa_sha256_sign_digest_tr
#define rsa_sha256_verify_digest nettle_rsa_sha256_verify_digest
#define rsa_sha512_sign_digest nettle_rsa_sha512_sign_digest
#define rsa_sha512_sign_digest_tr nettle_rsa_sha512_sign_digest_tr
#define rsa_sha512_verify_digest nettle_rsa_sha512_verify_digest
#define rsa_pss_sha256_sign_digest_tr nettle_rsa_pss_sha256_sign_digest_tr
#define rsa_pss_sha256_verify_digest nettle_rsa_pss_sha256_verify_digest
#define rsa_pss_sha384_sign_digest_tr nettle_rsa_pss_sha384_sign_digest_tr
#define rsa_pss_sha384_verify_digest nettle_rsa_pss_sha384_verify_digest
#define rsa_pss_sha512_sign_digest_tr nettle_rsa_pss_sha512_sign_digest_tr
#define rsa_pss_sha512_verify_digest nettle_rsa_pss_sha512_verify_digest
#define rsa_encrypt nettle_rsa_encrypt
#define rsa_decrypt nettle_rsa_decrypt
#define rsa_decrypt_tr nettle_rsa_decrypt_tr
#define rsa_sec_decrypt nettle_rsa_sec_decrypt
#define rsa_compute_root nettle_rsa_compute_root
#define rsa_compute_root_tr nettle_rsa_compute_root_tr
#define rsa_generate_keypair nettle_rsa_generate_keypair
#define rsa_keypair_to_sexp nettle_rsa_keypair_to_sexp
#define rsa_keypair_from_sexp_alist nettle_rsa_keypair_from_sexp_alist
#define rsa_keypair_from_sexp nettle_rsa_keypair_from_sexp
#define rsa_public_key_from_der_iterator nettle_rsa_public_key_from_der_iterator
#define rsa_private_key_from_der_iterator nettle_rsa_private_key_from_der_iterator
#define rsa_keypair_from_der nettle_rsa_keypair_from_der
#define rsa_keypair_to_openpgp nettle_rsa_keypair_to_openpgp

#endif
