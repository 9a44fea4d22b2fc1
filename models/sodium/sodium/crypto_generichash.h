/* libsodium 1.0.18: the documented interface */
#ifndef crypto_generichash_H
#define crypto_generichash_H

#include <stddef.h>
#include <sodium/crypto_generichash_blake2b.h>
#include <sodium/export.h>

size_t crypto_generichash_bytes_min(void) __contract("crypto(hash)");
size_t crypto_generichash_bytes_max(void) __contract("crypto(hash)");
size_t crypto_generichash_bytes(void) __contract("crypto(hash)");
size_t crypto_generichash_keybytes_min(void) __contract("crypto(hash)");
size_t crypto_generichash_keybytes_max(void) __contract("crypto(hash)");
size_t crypto_generichash_keybytes(void) __contract("crypto(hash)");
const char *crypto_generichash_primitive(void) __contract("crypto(hash)");
typedef crypto_generichash_blake2b_state crypto_generichash_state;
size_t crypto_generichash_statebytes(void) __contract("crypto(hash)");
int crypto_generichash(unsigned char *out, size_t outlen, const unsigned char *in, unsigned long long inlen, const unsigned char *key, size_t keylen)
    __contract("crypto(hash)");
int crypto_generichash_init(crypto_generichash_state *state, const unsigned char *key, const size_t keylen, const size_t outlen)
    __contract("crypto(hash)");
int crypto_generichash_update(crypto_generichash_state *state, const unsigned char *in, unsigned long long inlen)
    __contract("crypto(hash)");
int crypto_generichash_final(crypto_generichash_state *state, unsigned char *out, const size_t outlen)
    __contract("crypto(hash)");
void crypto_generichash_keygen(unsigned char *k) __contract("crypto(hash)");

#define crypto_generichash_BYTES_MIN 16U
#define crypto_generichash_BYTES_MAX 64U
#define crypto_generichash_BYTES 32U
#define crypto_generichash_KEYBYTES_MIN 16U
#define crypto_generichash_KEYBYTES_MAX 64U
#define crypto_generichash_KEYBYTES 32U
#define crypto_generichash_PRIMITIVE "blake2b"

#endif
