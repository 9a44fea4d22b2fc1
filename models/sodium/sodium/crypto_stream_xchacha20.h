/* libsodium 1.0.18: the documented interface */
#ifndef crypto_stream_xchacha20_H
#define crypto_stream_xchacha20_H

#include <stddef.h>
#include <stdint.h>
#include <sodium/export.h>

size_t crypto_stream_xchacha20_keybytes(void) __contract("crypto(cipher)");
size_t crypto_stream_xchacha20_noncebytes(void) __contract("crypto(cipher)");
size_t crypto_stream_xchacha20_messagebytes_max(void) __contract("crypto(cipher)");
int crypto_stream_xchacha20(unsigned char *c, unsigned long long clen, const unsigned char *n, const unsigned char *k)
    __contract("crypto(cipher)");
int crypto_stream_xchacha20_xor(unsigned char *c, const unsigned char *m, unsigned long long mlen, const unsigned char *n, const unsigned char *k)
    __contract("crypto(cipher)");
int crypto_stream_xchacha20_xor_ic(unsigned char *c, const unsigned char *m, unsigned long long mlen, const unsigned char *n, uint64_t ic, const unsigned char *k)
    __contract("crypto(cipher)");
void crypto_stream_xchacha20_keygen(unsigned char *k) __contract("crypto(cipher)");

#define crypto_stream_xchacha20_KEYBYTES 32U
#define crypto_stream_xchacha20_NONCEBYTES 24U
#define crypto_stream_xchacha20_MESSAGEBYTES_MAX 18446744073709551615UL

#endif
