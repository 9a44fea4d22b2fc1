/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_BASE64_H
#define MBEDTLS_BASE64_H

#include <mbedtls/config.h>
#include <stddef.h>

int mbedtls_base64_encode(unsigned char *dst, size_t dlen, size_t *olen, const unsigned char *src, size_t slen);
int mbedtls_base64_decode(unsigned char *dst, size_t dlen, size_t *olen, const unsigned char *src, size_t slen);
int mbedtls_base64_self_test(int verbose);

#define MBEDTLS_ERR_BASE64_BUFFER_TOO_SMALL (-0x2a)
#define MBEDTLS_ERR_BASE64_INVALID_CHARACTER (-0x2c)

#endif
