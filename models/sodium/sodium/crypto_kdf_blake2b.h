/* libsodium 1.0.18: the documented interface */
#ifndef crypto_kdf_blake2b_H
#define crypto_kdf_blake2b_H

#include <stddef.h>
#include <stdint.h>
#include <sodium/export.h>

size_t crypto_kdf_blake2b_bytes_min(void);
size_t crypto_kdf_blake2b_bytes_max(void);
size_t crypto_kdf_blake2b_contextbytes(void);
size_t crypto_kdf_blake2b_keybytes(void);
int crypto_kdf_blake2b_derive_from_key(unsigned char *subkey, size_t subkey_len, uint64_t subkey_id, const char *ctx, const unsigned char *key);

#define crypto_kdf_blake2b_BYTES_MIN 16
#define crypto_kdf_blake2b_BYTES_MAX 64
#define crypto_kdf_blake2b_CONTEXTBYTES 8
#define crypto_kdf_blake2b_KEYBYTES 32

#endif
