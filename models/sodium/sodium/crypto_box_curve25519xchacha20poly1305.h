/* libsodium 1.0.18: the documented interface */
#ifndef crypto_box_curve25519xchacha20poly1305_H
#define crypto_box_curve25519xchacha20poly1305_H

#include <stddef.h>
#include <sodium/crypto_stream_xchacha20.h>
#include <sodium/export.h>

size_t crypto_box_curve25519xchacha20poly1305_seedbytes(void) __contract("crypto(cipher)");
size_t crypto_box_curve25519xchacha20poly1305_publickeybytes(void) __contract("crypto(cipher)");
size_t crypto_box_curve25519xchacha20poly1305_secretkeybytes(void) __contract("crypto(cipher)");
size_t crypto_box_curve25519xchacha20poly1305_beforenmbytes(void) __contract("crypto(cipher)");
size_t crypto_box_curve25519xchacha20poly1305_noncebytes(void) __contract("crypto(cipher)");
size_t crypto_box_curve25519xchacha20poly1305_macbytes(void) __contract("crypto(cipher)");
size_t crypto_box_curve25519xchacha20poly1305_messagebytes_max(void) __contract("crypto(cipher)");
int crypto_box_curve25519xchacha20poly1305_seed_keypair(unsigned char *pk, unsigned char *sk, const unsigned char *seed)
    __contract("crypto(cipher)");
int crypto_box_curve25519xchacha20poly1305_keypair(unsigned char *pk, unsigned char *sk)
    __contract("crypto(cipher)");
int crypto_box_curve25519xchacha20poly1305_easy(unsigned char *c, const unsigned char *m, unsigned long long mlen, const unsigned char *n, const unsigned char *pk, const unsigned char *sk)
    __contract("crypto(cipher)");
int crypto_box_curve25519xchacha20poly1305_open_easy(unsigned char *m, const unsigned char *c, unsigned long long clen, const unsigned char *n, const unsigned char *pk, const unsigned char *sk)
    __contract("crypto(verify) neg(ret)");
int crypto_box_curve25519xchacha20poly1305_detached(unsigned char *c, unsigned char *mac, const unsigned char *m, unsigned long long mlen, const unsigned char *n, const unsigned char *pk, const unsigned char *sk)
    __contract("crypto(cipher)");
int crypto_box_curve25519xchacha20poly1305_open_detached(unsigned char *m, const unsigned char *c, const unsigned char *mac, unsigned long long clen, const unsigned char *n, const unsigned char *pk, const unsigned char *sk)
    __contract("crypto(verify) neg(ret)");
int crypto_box_curve25519xchacha20poly1305_beforenm(unsigned char *k, const unsigned char *pk, const unsigned char *sk)
    __contract("crypto(cipher)");
int crypto_box_curve25519xchacha20poly1305_easy_afternm(unsigned char *c, const unsigned char *m, unsigned long long mlen, const unsigned char *n, const unsigned char *k)
    __contract("crypto(cipher)");
int crypto_box_curve25519xchacha20poly1305_open_easy_afternm(unsigned char *m, const unsigned char *c, unsigned long long clen, const unsigned char *n, const unsigned char *k)
    __contract("crypto(verify) neg(ret)");
int crypto_box_curve25519xchacha20poly1305_detached_afternm(unsigned char *c, unsigned char *mac, const unsigned char *m, unsigned long long mlen, const unsigned char *n, const unsigned char *k)
    __contract("crypto(cipher)");
int crypto_box_curve25519xchacha20poly1305_open_detached_afternm(unsigned char *m, const unsigned char *c, const unsigned char *mac, unsigned long long clen, const unsigned char *n, const unsigned char *k)
    __contract("crypto(verify) neg(ret)");
size_t crypto_box_curve25519xchacha20poly1305_sealbytes(void) __contract("crypto(cipher)");
int crypto_box_curve25519xchacha20poly1305_seal(unsigned char *c, const unsigned char *m, unsigned long long mlen, const unsigned char *pk)
    __contract("crypto(cipher)");
int crypto_box_curve25519xchacha20poly1305_seal_open(unsigned char *m, const unsigned char *c, unsigned long long clen, const unsigned char *pk, const unsigned char *sk)
    __contract("crypto(verify) neg(ret)");

#define crypto_box_curve25519xchacha20poly1305_SEEDBYTES 32U
#define crypto_box_curve25519xchacha20poly1305_PUBLICKEYBYTES 32U
#define crypto_box_curve25519xchacha20poly1305_SECRETKEYBYTES 32U
#define crypto_box_curve25519xchacha20poly1305_BEFORENMBYTES 32U
#define crypto_box_curve25519xchacha20poly1305_NONCEBYTES 24U
#define crypto_box_curve25519xchacha20poly1305_MACBYTES 16U
#define crypto_box_curve25519xchacha20poly1305_MESSAGEBYTES_MAX 18446744073709551599UL
#define crypto_box_curve25519xchacha20poly1305_SEALBYTES 48U

#endif
