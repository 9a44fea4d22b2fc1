/* libsodium 1.0.18: the documented interface */
#ifndef crypto_scalarmult_ed25519_H
#define crypto_scalarmult_ed25519_H

#include <stddef.h>
#include <sodium/export.h>

size_t crypto_scalarmult_ed25519_bytes(void);
size_t crypto_scalarmult_ed25519_scalarbytes(void);
int crypto_scalarmult_ed25519(unsigned char *q, const unsigned char *n, const unsigned char *p);
int crypto_scalarmult_ed25519_noclamp(unsigned char *q, const unsigned char *n, const unsigned char *p);
int crypto_scalarmult_ed25519_base(unsigned char *q, const unsigned char *n);
int crypto_scalarmult_ed25519_base_noclamp(unsigned char *q, const unsigned char *n);

#define crypto_scalarmult_ed25519_BYTES 32U
#define crypto_scalarmult_ed25519_SCALARBYTES 32U

#endif
