/* libsodium 1.0.18: the documented interface */
#ifndef crypto_auth_H
#define crypto_auth_H

#include <stddef.h>
#include <sodium/crypto_auth_hmacsha512256.h>
#include <sodium/export.h>

size_t crypto_auth_bytes(void);
size_t crypto_auth_keybytes(void);
const char *crypto_auth_primitive(void);
int crypto_auth(unsigned char *out, const unsigned char *in, unsigned long long inlen, const unsigned char *k);
int crypto_auth_verify(const unsigned char *h, const unsigned char *in, unsigned long long inlen, const unsigned char *k)
    __contract("crypto(verify) neg(ret)");
void crypto_auth_keygen(unsigned char *k);

#define crypto_auth_BYTES 32U
#define crypto_auth_KEYBYTES 32U
#define crypto_auth_PRIMITIVE "hmacsha512256"

#endif
