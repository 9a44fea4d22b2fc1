/* libsodium 1.0.18: the documented interface */
#ifndef crypto_generichash_blake2b_H
#define crypto_generichash_blake2b_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sodium/export.h>

struct crypto_generichash_blake2b_state {
	unsigned char opaque[384];
} __attribute__((aligned(64)));
typedef struct crypto_generichash_blake2b_state crypto_generichash_blake2b_state;
size_t crypto_generichash_blake2b_bytes_min(void) __contract("crypto(hash)");
size_t crypto_generichash_blake2b_bytes_max(void) __contract("crypto(hash)");
size_t crypto_generichash_blake2b_bytes(void) __contract("crypto(hash)");
size_t crypto_generichash_blake2b_keybytes_min(void) __contract("crypto(hash)");
size_t crypto_generichash_blake2b_keybytes_max(void) __contract("crypto(hash)");
size_t crypto_generichash_blake2b_keybytes(void) __contract("crypto(hash)");
size_t crypto_generichash_blake2b_saltbytes(void) __contract("crypto(hash)");
size_t crypto_generichash_blake2b_personalbytes(void) __contract("crypto(hash)");
size_t crypto_generichash_blake2b_statebytes(void) __contract("crypto(hash)");
int crypto_generichash_blake2b(unsigned char *out, size_t outlen, const unsigned char *in, unsigned long long inlen, const unsigned char *key, size_t keylen)
    __contract("crypto(hash)");
int crypto_generichash_blake2b_salt_personal(unsigned char *out, size_t outlen, const unsigned char *in, unsigned long long inlen, const unsigned char *key, size_t keylen, const unsigned char *salt, const unsigned char *personal)
    __contract("crypto(hash)");
int crypto_generichash_blake2b_init(crypto_generichash_blake2b_state *state, const unsigned char *key, const size_t keylen, const size_t outlen)
    __contract("crypto(hash)");
int crypto_generichash_blake2b_init_salt_personal(crypto_generichash_blake2b_state *state, const unsigned char *key, const size_t keylen, const size_t outlen, const unsigned char *salt, const unsigned char *personal)
    __contract("crypto(hash)");
int crypto_generichash_blake2b_update(crypto_generichash_blake2b_state *state, const unsigned char *in, unsigned long long inlen)
    __contract("crypto(hash)");
int crypto_generichash_blake2b_final(crypto_generichash_blake2b_state *state, unsigned char *out, const size_t outlen)
    __contract("crypto(hash)");
void crypto_generichash_blake2b_keygen(unsigned char *k) __contract("crypto(hash)");

#define crypto_generichash_blake2b_BYTES_MIN 16U
#define crypto_generichash_blake2b_BYTES_MAX 64U
#define crypto_generichash_blake2b_BYTES 32U
#define crypto_generichash_blake2b_KEYBYTES_MIN 16U
#define crypto_generichash_blake2b_KEYBYTES_MAX 64U
#define crypto_generichash_blake2b_KEYBYTES 32U
#define crypto_generichash_blake2b_SALTBYTES 16U
#define crypto_generichash_blake2b_PERSONALBYTES 16U

#endif
