/* libsodium 1.0.18: the documented interface */
#ifndef crypto_hash_H
#define crypto_hash_H

#include <stddef.h>
#include <sodium/crypto_hash_sha512.h>
#include <sodium/export.h>

size_t crypto_hash_bytes(void) __contract("crypto(hash)");
int crypto_hash(unsigned char *out, const unsigned char *in, unsigned long long inlen)
    __contract("crypto(hash)");
const char *crypto_hash_primitive(void) __contract("crypto(hash)");

#define crypto_hash_BYTES 64U
#define crypto_hash_PRIMITIVE "sha512"

#endif
