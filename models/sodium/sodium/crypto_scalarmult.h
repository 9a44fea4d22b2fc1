/* libsodium 1.0.18: the documented interface */
#ifndef crypto_scalarmult_H
#define crypto_scalarmult_H

#include <stddef.h>
#include <sodium/crypto_scalarmult_curve25519.h>
#include <sodium/export.h>

size_t crypto_scalarmult_bytes(void);
size_t crypto_scalarmult_scalarbytes(void);
const char *crypto_scalarmult_primitive(void);
int crypto_scalarmult_base(unsigned char *q, const unsigned char *n);
int crypto_scalarmult(unsigned char *q, const unsigned char *n, const unsigned char *p);

#define crypto_scalarmult_BYTES 32U
#define crypto_scalarmult_SCALARBYTES 32U
#define crypto_scalarmult_PRIMITIVE "curve25519"

#endif
