/* libsodium 1.0.18: the documented interface */
#ifndef crypto_stream_salsa208_H
#define crypto_stream_salsa208_H

#include <stddef.h>
#include <sodium/export.h>

size_t crypto_stream_salsa208_keybytes(void) __contract("crypto(cipher)");
size_t crypto_stream_salsa208_noncebytes(void) __contract("crypto(cipher)");
size_t crypto_stream_salsa208_messagebytes_max(void) __contract("crypto(cipher)");
int crypto_stream_salsa208(unsigned char *c, unsigned long long clen, const unsigned char *n, const unsigned char *k)
    __contract("crypto(cipher)");
int crypto_stream_salsa208_xor(unsigned char *c, const unsigned char *m, unsigned long long mlen, const unsigned char *n, const unsigned char *k)
    __contract("crypto(cipher)");
void crypto_stream_salsa208_keygen(unsigned char *k) __contract("crypto(cipher)");

#define crypto_stream_salsa208_KEYBYTES 32U
#define crypto_stream_salsa208_NONCEBYTES 8U
#define crypto_stream_salsa208_MESSAGEBYTES_MAX 18446744073709551615UL

#endif
