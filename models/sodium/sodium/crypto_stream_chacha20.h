/* libsodium 1.0.18: the documented interface */
#ifndef crypto_stream_chacha20_H
#define crypto_stream_chacha20_H

#include <stddef.h>
#include <stdint.h>
#include <sodium/export.h>

size_t crypto_stream_chacha20_keybytes(void) __contract("crypto(cipher)");
size_t crypto_stream_chacha20_noncebytes(void) __contract("crypto(cipher)");
size_t crypto_stream_chacha20_messagebytes_max(void) __contract("crypto(cipher)");
int crypto_stream_chacha20(unsigned char *c, unsigned long long clen, const unsigned char *n, const unsigned char *k)
    __contract("crypto(cipher)");
int crypto_stream_chacha20_xor(unsigned char *c, const unsigned char *m, unsigned long long mlen, const unsigned char *n, const unsigned char *k)
    __contract("crypto(cipher)");
int crypto_stream_chacha20_xor_ic(unsigned char *c, const unsigned char *m, unsigned long long mlen, const unsigned char *n, uint64_t ic, const unsigned char *k)
    __contract("crypto(cipher)");
void crypto_stream_chacha20_keygen(unsigned char *k) __contract("crypto(cipher)");
size_t crypto_stream_chacha20_ietf_keybytes(void) __contract("crypto(cipher)");
size_t crypto_stream_chacha20_ietf_noncebytes(void) __contract("crypto(cipher)");
size_t crypto_stream_chacha20_ietf_messagebytes_max(void) __contract("crypto(cipher)");
int crypto_stream_chacha20_ietf(unsigned char *c, unsigned long long clen, const unsigned char *n, const unsigned char *k)
    __contract("crypto(cipher)");
int crypto_stream_chacha20_ietf_xor(unsigned char *c, const unsigned char *m, unsigned long long mlen, const unsigned char *n, const unsigned char *k)
    __contract("crypto(cipher)");
int crypto_stream_chacha20_ietf_xor_ic(unsigned char *c, const unsigned char *m, unsigned long long mlen, const unsigned char *n, uint32_t ic, const unsigned char *k)
    __contract("crypto(cipher)");
void crypto_stream_chacha20_ietf_keygen(unsigned char *k) __contract("crypto(cipher)");

#define crypto_stream_chacha20_KEYBYTES 32U
#define crypto_stream_chacha20_NONCEBYTES 8U
#define crypto_stream_chacha20_MESSAGEBYTES_MAX 18446744073709551615UL
#define crypto_stream_chacha20_ietf_KEYBYTES 32U
#define crypto_stream_chacha20_ietf_NONCEBYTES 12U
#define crypto_stream_chacha20_ietf_MESSAGEBYTES_MAX 0x4000000000UL
#define crypto_stream_chacha20_IETF_KEYBYTES 32U
#define crypto_stream_chacha20_IETF_NONCEBYTES 12U
#define crypto_stream_chacha20_IETF_MESSAGEBYTES_MAX 274877906944UL

#endif
