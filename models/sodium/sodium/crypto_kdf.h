/* libsodium 1.0.18: the documented interface */
#ifndef crypto_kdf_H
#define crypto_kdf_H

#include <stddef.h>
#include <stdint.h>
#include <sodium/crypto_kdf_blake2b.h>
#include <sodium/export.h>

size_t crypto_kdf_bytes_min(void);
size_t crypto_kdf_bytes_max(void);
size_t crypto_kdf_contextbytes(void);
size_t crypto_kdf_keybytes(void);
const char *crypto_kdf_primitive(void);
int crypto_kdf_derive_from_key(unsigned char *subkey, size_t subkey_len, uint64_t subkey_id, const char *ctx, const unsigned char *key);
void crypto_kdf_keygen(unsigned char *k);

#define crypto_kdf_BYTES_MIN 16
#define crypto_kdf_BYTES_MAX 64
#define crypto_kdf_CONTEXTBYTES 8
#define crypto_kdf_KEYBYTES 32
#define crypto_kdf_PRIMITIVE "blake2b"

#endif
