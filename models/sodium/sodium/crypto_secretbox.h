/* libsodium 1.0.18: the documented interface */
#ifndef crypto_secretbox_H
#define crypto_secretbox_H

#include <stddef.h>
#include <sodium/crypto_secretbox_xsalsa20poly1305.h>
#include <sodium/export.h>

size_t crypto_secretbox_keybytes(void) __contract("crypto(cipher)");
size_t crypto_secretbox_noncebytes(void) __contract("crypto(cipher)");
size_t crypto_secretbox_macbytes(void) __contract("crypto(cipher)");
const char *crypto_secretbox_primitive(void) __contract("crypto(cipher)");
size_t crypto_secretbox_messagebytes_max(void) __contract("crypto(cipher)");
int crypto_secretbox_easy(unsigned char *c, const unsigned char *m, unsigned long long mlen, const unsigned char *n, const unsigned char *k)
    __contract("crypto(cipher)");
int crypto_secretbox_open_easy(unsigned char *m, const unsigned char *c, unsigned long long clen, const unsigned char *n, const unsigned char *k)
    __contract("crypto(verify) neg(ret)");
int crypto_secretbox_detached(unsigned char *c, unsigned char *mac, const unsigned char *m, unsigned long long mlen, const unsigned char *n, const unsigned char *k)
    __contract("crypto(cipher)");
int crypto_secretbox_open_detached(unsigned char *m, const unsigned char *c, const unsigned char *mac, unsigned long long clen, const unsigned char *n, const unsigned char *k)
    __contract("crypto(verify) neg(ret)");
void crypto_secretbox_keygen(unsigned char *k) __contract("crypto(cipher)");
size_t crypto_secretbox_zerobytes(void) __contract("crypto(cipher)");
size_t crypto_secretbox_boxzerobytes(void) __contract("crypto(cipher)");
int crypto_secretbox(unsigned char *c, const unsigned char *m, unsigned long long mlen, const unsigned char *n, const unsigned char *k)
    __contract("crypto(cipher)");
int crypto_secretbox_open(unsigned char *m, const unsigned char *c, unsigned long long clen, const unsigned char *n, const unsigned char *k)
    __contract("crypto(verify) neg(ret)");

#define crypto_secretbox_KEYBYTES 32U
#define crypto_secretbox_NONCEBYTES 24U
#define crypto_secretbox_MACBYTES 16U
#define crypto_secretbox_PRIMITIVE "xsalsa20poly1305"
#define crypto_secretbox_MESSAGEBYTES_MAX 18446744073709551599UL
#define crypto_secretbox_ZEROBYTES 32U
#define crypto_secretbox_BOXZEROBYTES 16U

#endif
