/* libsodium 1.0.18: the documented interface */
#ifndef crypto_scalarmult_ristretto255_H
#define crypto_scalarmult_ristretto255_H

#include <stddef.h>
#include <sodium/export.h>

size_t crypto_scalarmult_ristretto255_bytes(void);
size_t crypto_scalarmult_ristretto255_scalarbytes(void);
int crypto_scalarmult_ristretto255(unsigned char *q, const unsigned char *n, const unsigned char *p);
int crypto_scalarmult_ristretto255_base(unsigned char *q, const unsigned char *n);

#define crypto_scalarmult_ristretto255_BYTES 32U
#define crypto_scalarmult_ristretto255_SCALARBYTES 32U

#endif
