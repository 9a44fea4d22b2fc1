/* libsodium 1.0.18: the documented interface */
#ifndef crypto_sign_H
#define crypto_sign_H

#include <stddef.h>
#include <sodium/crypto_sign_ed25519.h>
#include <sodium/export.h>

typedef crypto_sign_ed25519ph_state crypto_sign_state;
size_t crypto_sign_statebytes(void);
size_t crypto_sign_bytes(void);
size_t crypto_sign_seedbytes(void);
size_t crypto_sign_publickeybytes(void);
size_t crypto_sign_secretkeybytes(void);
size_t crypto_sign_messagebytes_max(void);
const char *crypto_sign_primitive(void);
int crypto_sign_seed_keypair(unsigned char *pk, unsigned char *sk, const unsigned char *seed);
int crypto_sign_keypair(unsigned char *pk, unsigned char *sk);
int crypto_sign(unsigned char *sm, unsigned long long *smlen_p, const unsigned char *m, unsigned long long mlen, const unsigned char *sk);
int crypto_sign_open(unsigned char *m, unsigned long long *mlen_p, const unsigned char *sm, unsigned long long smlen, const unsigned char *pk)
    __contract("crypto(verify) neg(ret)");
int crypto_sign_detached(unsigned char *sig, unsigned long long *siglen_p, const unsigned char *m, unsigned long long mlen, const unsigned char *sk);
int crypto_sign_verify_detached(const unsigned char *sig, const unsigned char *m, unsigned long long mlen, const unsigned char *pk)
    __contract("crypto(verify) neg(ret)");
int crypto_sign_init(crypto_sign_state *state);
int crypto_sign_update(crypto_sign_state *state, const unsigned char *m, unsigned long long mlen);
int crypto_sign_final_create(crypto_sign_state *state, unsigned char *sig, unsigned long long *siglen_p, const unsigned char *sk);
int crypto_sign_final_verify(crypto_sign_state *state, const unsigned char *sig, const unsigned char *pk)
    __contract("crypto(verify) neg(ret)");

#define crypto_sign_BYTES 64U
#define crypto_sign_SEEDBYTES 32U
#define crypto_sign_PUBLICKEYBYTES 32U
#define crypto_sign_SECRETKEYBYTES 64U
#define crypto_sign_MESSAGEBYTES_MAX 18446744073709551551UL
#define crypto_sign_PRIMITIVE "ed25519"

#endif
