/* libsodium 1.0.18: the documented interface */
#ifndef crypto_verify_32_H
#define crypto_verify_32_H

#include <stddef.h>
#include <sodium/export.h>

size_t crypto_verify_32_bytes(void);
int crypto_verify_32(const unsigned char *x, const unsigned char *y);

#define crypto_verify_32_BYTES 32U

#endif
