/* libsodium 1.0.18: the documented interface */
#ifndef crypto_box_H
#define crypto_box_H

#include <stddef.h>
#include <sodium/crypto_box_curve25519xsalsa20poly1305.h>
#include <sodium/export.h>

size_t crypto_box_seedbytes(void) __contract("crypto(cipher)");
size_t crypto_box_publickeybytes(void) __contract("crypto(cipher)");
size_t crypto_box_secretkeybytes(void) __contract("crypto(cipher)");
size_t crypto_box_noncebytes(void) __contract("crypto(cipher)");
size_t crypto_box_macbytes(void) __contract("crypto(cipher)");
size_t crypto_box_messagebytes_max(void) __contract("crypto(cipher)");
const char *crypto_box_primitive(void) __contract("crypto(cipher)");
int crypto_box_seed_keypair(unsigned char *pk, unsigned char *sk, const unsigned char *seed)
    __contract("crypto(cipher)");
int crypto_box_keypair(unsigned char *pk, unsigned char *sk) __contract("crypto(cipher)");
int crypto_box_easy(unsigned char *c, const unsigned char *m, unsigned long long mlen, const unsigned char *n, const unsigned char *pk, const unsigned char *sk)
    __contract("crypto(cipher)");
int crypto_box_open_easy(unsigned char *m, const unsigned char *c, unsigned long long clen, const unsigned char *n, const unsigned char *pk, const unsigned char *sk)
    __contract("crypto(verify) neg(ret)");
int crypto_box_detached(unsigned char *c, unsigned char *mac, const unsigned char *m, unsigned long long mlen, const unsigned char *n, const unsigned char *pk, const unsigned char *sk)
    __contract("crypto(cipher)");
int crypto_box_open_detached(unsigned char *m, const unsigned char *c, const unsigned char *mac, unsigned long long clen, const unsigned char *n, const unsigned char *pk, const unsigned char *sk)
    __contract("crypto(verify) neg(ret)");
size_t crypto_box_beforenmbytes(void) __contract("crypto(cipher)");
int crypto_box_beforenm(unsigned char *k, const unsigned char *pk, const unsigned char *sk)
    __contract("crypto(cipher)");
int crypto_box_easy_afternm(unsigned char *c, const unsigned char *m, unsigned long long mlen, const unsigned char *n, const unsigned char *k)
    __contract("crypto(cipher)");
int crypto_box_open_easy_afternm(unsigned char *m, const unsigned char *c, unsigned long long clen, const unsigned char *n, const unsigned char *k)
    __contract("crypto(verify) neg(ret)");
int crypto_box_detached_afternm(unsigned char *c, unsigned char *mac, const unsigned char *m, unsigned long long mlen, const unsigned char *n, const unsigned char *k)
    __contract("crypto(cipher)");
int crypto_box_open_detached_afternm(unsigned char *m, const unsigned char *c, const unsigned char *mac, unsigned long long clen, const unsigned char *n, const unsigned char *k)
    __contract("crypto(verify) neg(ret)");
size_t crypto_box_sealbytes(void) __contract("crypto(cipher)");
int crypto_box_seal(unsigned char *c, const unsigned char *m, unsigned long long mlen, const unsigned char *pk)
    __contract("crypto(cipher)");
int crypto_box_seal_open(unsigned char *m, const unsigned char *c, unsigned long long clen, const unsigned char *pk, const unsigned char *sk)
    __contract("crypto(verify) neg(ret)");
size_t crypto_box_zerobytes(void) __contract("crypto(cipher)");
size_t crypto_box_boxzerobytes(void) __contract("crypto(cipher)");
int crypto_box(unsigned char *c, const unsigned char *m, unsigned long long mlen, const unsigned char *n, const unsigned char *pk, const unsigned char *sk)
    __contract("crypto(cipher)");
int crypto_box_open(unsigned char *m, const unsigned char *c, unsigned long long clen, const unsigned char *n, const unsigned char *pk, const unsigned char *sk)
    __contract("crypto(verify) neg(ret)");
int crypto_box_afternm(unsigned char *c, const unsigned char *m, unsigned long long mlen, const unsigned char *n, const unsigned char *k)
    __contract("crypto(cipher)");
int crypto_box_open_afternm(unsigned char *m, const unsigned char *c, unsigned long long clen, const unsigned char *n, const unsigned char *k)
    __contract("crypto(verify) neg(ret)");

#define crypto_box_SEEDBYTES 32U
#define crypto_box_PUBLICKEYBYTES 32U
#define crypto_box_SECRETKEYBYTES 32U
#define crypto_box_NONCEBYTES 24U
#define crypto_box_MACBYTES 16U
#define crypto_box_MESSAGEBYTES_MAX 18446744073709551599UL
#define crypto_box_PRIMITIVE "curve25519xsalsa20poly1305"
#define crypto_box_BEFORENMBYTES 32U
#define crypto_box_SEALBYTES 48U
#define crypto_box_ZEROBYTES 32U
#define crypto_box_BOXZEROBYTES 16U

#endif
