/* libsodium 1.0.18: the documented interface */
#ifndef crypto_onetimeauth_poly1305_H
#define crypto_onetimeauth_poly1305_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>
#include <sodium/export.h>

struct crypto_onetimeauth_poly1305_state {
	unsigned char opaque[256];
} __attribute__((aligned(16)));
typedef struct crypto_onetimeauth_poly1305_state crypto_onetimeauth_poly1305_state;
size_t crypto_onetimeauth_poly1305_statebytes(void);
size_t crypto_onetimeauth_poly1305_bytes(void);
size_t crypto_onetimeauth_poly1305_keybytes(void);
int crypto_onetimeauth_poly1305(unsigned char *out, const unsigned char *in, unsigned long long inlen, const unsigned char *k);
int crypto_onetimeauth_poly1305_verify(const unsigned char *h, const unsigned char *in, unsigned long long inlen, const unsigned char *k)
    __contract("crypto(verify) neg(ret)");
int crypto_onetimeauth_poly1305_init(crypto_onetimeauth_poly1305_state *state, const unsigned char *key);
int crypto_onetimeauth_poly1305_update(crypto_onetimeauth_poly1305_state *state, const unsigned char *in, unsigned long long inlen);
int crypto_onetimeauth_poly1305_final(crypto_onetimeauth_poly1305_state *state, unsigned char *out);
void crypto_onetimeauth_poly1305_keygen(unsigned char *k);

#define crypto_onetimeauth_poly1305_BYTES 16U
#define crypto_onetimeauth_poly1305_KEYBYTES 32U

#endif
