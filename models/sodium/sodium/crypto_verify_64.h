/* libsodium 1.0.18: the documented interface */
#ifndef crypto_verify_64_H
#define crypto_verify_64_H

#include <stddef.h>
#include <sodium/export.h>

size_t crypto_verify_64_bytes(void);
int crypto_verify_64(const unsigned char *x, const unsigned char *y);

#define crypto_verify_64_BYTES 64U

#endif
