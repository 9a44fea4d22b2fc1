/* libsodium 1.0.18: the documented interface */
#ifndef crypto_secretbox_xchacha20poly1305_H
#define crypto_secretbox_xchacha20poly1305_H

#include <stddef.h>
#include <sodium/crypto_stream_xchacha20.h>
#include <sodium/export.h>

size_t crypto_secretbox_xchacha20poly1305_keybytes(void) __contract("crypto(cipher)");
size_t crypto_secretbox_xchacha20poly1305_noncebytes(void) __contract("crypto(cipher)");
size_t crypto_secretbox_xchacha20poly1305_macbytes(void) __contract("crypto(cipher)");
size_t crypto_secretbox_xchacha20poly1305_messagebytes_max(void) __contract("crypto(cipher)");
int crypto_secretbox_xchacha20poly1305_easy(unsigned char *c, const unsigned char *m, unsigned long long mlen, const unsigned char *n, const unsigned char *k)
    __contract("crypto(cipher)");
int crypto_secretbox_xchacha20poly1305_open_easy(unsigned char *m, const unsigned char *c, unsigned long long clen, const unsigned char *n, const unsigned char *k)
    __contract("crypto(verify) neg(ret)");
int crypto_secretbox_xchacha20poly1305_detached(unsigned char *c, unsigned char *mac, const unsigned char *m, unsigned long long mlen, const unsigned char *n, const unsigned char *k)
    __contract("crypto(cipher)");
int crypto_secretbox_xchacha20poly1305_open_detached(unsigned char *m, const unsigned char *c, const unsigned char *mac, unsigned long long clen, const unsigned char *n, const unsigned char *k)
    __contract("crypto(verify) neg(ret)");

#define crypto_secretbox_xchacha20poly1305_KEYBYTES 32U
#define crypto_secretbox_xchacha20poly1305_NONCEBYTES 24U
#define crypto_secretbox_xchacha20poly1305_MACBYTES 16U
#define crypto_secretbox_xchacha20poly1305_MESSAGEBYTES_MAX 18446744073709551599UL

#endif
