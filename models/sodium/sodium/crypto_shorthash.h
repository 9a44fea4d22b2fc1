/* libsodium 1.0.18: the documented interface */
#ifndef crypto_shorthash_H
#define crypto_shorthash_H

#include <stddef.h>
#include <sodium/crypto_shorthash_siphash24.h>
#include <sodium/export.h>

size_t crypto_shorthash_bytes(void);
size_t crypto_shorthash_keybytes(void);
const char *crypto_shorthash_primitive(void);
int crypto_shorthash(unsigned char *out, const unsigned char *in, unsigned long long inlen, const unsigned char *k);
void crypto_shorthash_keygen(unsigned char *k);

#define crypto_shorthash_BYTES 8U
#define crypto_shorthash_KEYBYTES 16U
#define crypto_shorthash_PRIMITIVE "siphash24"

#endif
