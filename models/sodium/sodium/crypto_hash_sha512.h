/* libsodium 1.0.18: the documented interface */
#ifndef crypto_hash_sha512_H
#define crypto_hash_sha512_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sodium/export.h>

struct crypto_hash_sha512_state {
	uint64_t state[8];
	uint64_t count[2];
	uint8_t buf[128];
};
typedef struct crypto_hash_sha512_state crypto_hash_sha512_state;
size_t crypto_hash_sha512_statebytes(void) __contract("crypto(hash)");
size_t crypto_hash_sha512_bytes(void) __contract("crypto(hash)");
int crypto_hash_sha512(unsigned char *out, const unsigned char *in, unsigned long long inlen)
    __contract("crypto(hash)");
int crypto_hash_sha512_init(crypto_hash_sha512_state *state) __contract("crypto(hash)");
int crypto_hash_sha512_update(crypto_hash_sha512_state *state, const unsigned char *in, unsigned long long inlen)
    __contract("crypto(hash)");
int crypto_hash_sha512_final(crypto_hash_sha512_state *state, unsigned char *out)
    __contract("crypto(hash)");

#define crypto_hash_sha512_BYTES 64U

#endif
