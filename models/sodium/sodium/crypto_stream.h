/* libsodium 1.0.18: the documented interface */
#ifndef crypto_stream_H
#define crypto_stream_H

#include <stddef.h>
#include <sodium/crypto_stream_xsalsa20.h>
#include <sodium/export.h>

size_t crypto_stream_keybytes(void) __contract("crypto(cipher)");
size_t crypto_stream_noncebytes(void) __contract("crypto(cipher)");
size_t crypto_stream_messagebytes_max(void) __contract("crypto(cipher)");
const char *crypto_stream_primitive(void) __contract("crypto(cipher)");
int crypto_stream(unsigned char *c, unsigned long long clen, const unsigned char *n, const unsigned char *k)
    __contract("crypto(cipher)");
int crypto_stream_xor(unsigned char *c, const unsigned char *m, unsigned long long mlen, const unsigned char *n, const unsigned char *k)
    __contract("crypto(cipher)");
void crypto_stream_keygen(unsigned char *k) __contract("crypto(cipher)");

#define crypto_stream_KEYBYTES 32U
#define crypto_stream_NONCEBYTES 24U
#define crypto_stream_MESSAGEBYTES_MAX 18446744073709551615UL
#define crypto_stream_PRIMITIVE "xsalsa20"

#endif
