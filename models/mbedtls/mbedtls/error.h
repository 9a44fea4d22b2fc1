/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_ERROR_H
#define MBEDTLS_ERROR_H

#include <mbedtls/config.h>
#include <stddef.h>

int mbedtls_error_add(int high, int low, const char *file, int line);
void mbedtls_strerror(int errnum, char *buffer, size_t buflen);
const char *mbedtls_high_level_strerr(int error_code);
const char *mbedtls_low_level_strerr(int error_code);

#define MBEDTLS_ERR_ERROR_GENERIC_ERROR (-0x1)
#define MBEDTLS_ERR_ERROR_CORRUPTION_DETECTED (-0x6e)

int MBEDTLS_ERROR_ADD();

#endif
