/* Nettle 3.8: the documented interface */
#ifndef NETTLE_PBKDF2_H_INCLUDED
#define NETTLE_PBKDF2_H_INCLUDED

#include <nettle/nettle-meta.h>

void nettle_pbkdf2(void *mac_ctx, nettle_hash_update_func *update, nettle_hash_digest_func *digest, size_t digest_size, unsigned int iterations, size_t salt_length, const uint8_t *salt, size_t length, uint8_t *dst)
    __contract("crypto(key)");
void nettle_pbkdf2_hmac_sha1(size_t key_length, const uint8_t *key, unsigned int iterations, size_t salt_length, const uint8_t *salt, size_t length, uint8_t *dst)
    __contract("crypto(key)");
void nettle_pbkdf2_hmac_sha256(size_t key_length, const uint8_t *key, unsigned int iterations, size_t salt_length, const uint8_t *salt, size_t length, uint8_t *dst)
    __contract("crypto(key)");
void nettle_pbkdf2_hmac_sha384(size_t key_length, const uint8_t *key, unsigned int iterations, size_t salt_length, const uint8_t *salt, size_t length, uint8_t *dst)
    __contract("crypto(key)");
void nettle_pbkdf2_hmac_sha512(size_t key_length, const uint8_t *key, unsigned int iterations, size_t salt_length, const uint8_t *salt, size_t length, uint8_t *dst)
    __contract("crypto(key)");
void nettle_pbkdf2_hmac_gosthash94cp(size_t key_length, const uint8_t *key, unsigned int iterations, size_t salt_length, const uint8_t *salt, size_t length, uint8_t *dst)
    __contract("crypto(key)");

#define pbkdf2 nettle_pbkdf2
#define pbkdf2_hmac_sha1 nettle_pbkdf2_hmac_sha1
#define pbkdf2_hmac_sha256 nettle_pbkdf2_hmac_sha256
#define pbkdf2_hmac_sha384 nettle_pbkdf2_hmac_sha384
#define pbkdf2_hmac_sha512 nettle_pbkdf2_hmac_sha512
#define pbkdf2_hmac_gosthash94cp nettle_pbkdf2_hmac_gosthash94cp

#endif
