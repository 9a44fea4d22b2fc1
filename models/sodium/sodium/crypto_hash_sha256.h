/* libsodium 1.0.18: the documented interface */
#ifndef crypto_hash_sha256_H
#define crypto_hash_sha256_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sodium/export.h>

struct crypto_hash_sha256_state {
	uint32_t state[8];
	uint64_t count;
	uint8_t buf[64];
};
typedef struct crypto_hash_sha256_state crypto_hash_sha256_state;
size_t crypto_hash_sha256_statebytes(void) __contract("crypto(hash)");
size_t crypto_hash_sha256_bytes(void) __contract("crypto(hash)");
int crypto_hash_sha256(unsigned char *out, const unsigned char *in, unsigned long long inlen)
    __contract("crypto(hash)");
int crypto_hash_sha256_init(crypto_hash_sha256_state *state) __contract("crypto(hash)");
int crypto_hash_sha256_update(crypto_hash_sha256_state *state, const unsigned char *in, unsigned long long inlen)
    __contract("crypto(hash)");
int crypto_hash_sha256_final(crypto_hash_sha256_state *state, unsigned char *out)
    __contract("crypto(hash)");

#define crypto_hash_sha256_BYTES 32U

#endif
