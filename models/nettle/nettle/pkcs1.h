/* Nettle 3.8: the documented interface */
#ifndef NETTLE_PKCS1_H_INCLUDED
#define NETTLE_PKCS1_H_INCLUDED

#include <nettle/nettle-types.h>
#include <nettle/bignum.h>

struct md5_ctx;
struct sha1_ctx;
struct sha256_ctx;
struct sha512_ctx;
int nettle_pkcs1_encrypt(size_t key_size, void *random_ctx, nettle_random_func *random, size_t length, const uint8_t *message, __mpz_struct *m);
int nettle_pkcs1_decrypt(size_t key_size, const __mpz_struct *m, size_t *length, uint8_t *message);
int nettle_pkcs1_rsa_digest_encode(__mpz_struct *m, size_t key_size, size_t di_length, const uint8_t *digest_info);
int nettle_pkcs1_rsa_md5_encode(__mpz_struct *m, size_t length, struct md5_ctx *hash);
int nettle_pkcs1_rsa_md5_encode_digest(__mpz_struct *m, size_t length, const uint8_t *digest)
    __contract("writes(digest, length)");
int nettle_pkcs1_rsa_sha1_encode(__mpz_struct *m, size_t length, struct sha1_ctx *hash);
int nettle_pkcs1_rsa_sha1_encode_digest(__mpz_struct *m, size_t length, const uint8_t *digest)
    __contract("writes(digest, length)");
int nettle_pkcs1_rsa_sha256_encode(__mpz_struct *m, size_t length, struct sha256_ctx *hash);
int nettle_pkcs1_rsa_sha256_encode_digest(__mpz_struct *m, size_t length, const uint8_t *digest)
    __contract("writes(digest, length)");
int nettle_pkcs1_rsa_sha512_encode(__mpz_struct *m, size_t length, struct sha512_ctx *hash);
int nettle_pkcs1_rsa_sha512_encode_digest(__mpz_struct *m, size_t length, const uint8_t *digest)
    __contract("writes(digest, length)");

#define pkcs1_rsa_digest_encode nettle_pkcs1_rsa_digest_encode
#define pkcs1_rsa_md5_encode nettle_pkcs1_rsa_md5_encode
#define pkcs1_rsa_md5_encode_digest nettle_pkcs1_rsa_md5_encode_digest
#define pkcs1_rsa_sha1_encode nettle_pkcs1_rsa_sha1_encode
#define pkcs1_rsa_sha1_encode_digest nettle_pkcs1_rsa_sha1_encode_digest
#define pkcs1_rsa_sha256_encode nettle_pkcs1_rsa_sha256_encode
#define pkcs1_rsa_sha256_encode_digest nettle_pkcs1_rsa_sha256_encode_digest
#define pkcs1_rsa_sha512_encode nettle_pkcs1_rsa_sha512_encode
#define pkcs1_rsa_sha512_encode_digest nettle_pkcs1_rsa_sha512_encode_digest
#define pkcs1_encrypt nettle_pkcs1_encrypt
#define pkcs1_decrypt nettle_pkcs1_decrypt

#endif
