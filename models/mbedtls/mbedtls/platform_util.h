/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_PLATFORM_UTIL_H
#define MBEDTLS_PLATFORM_UTIL_H

#include <mbedtls/config.h>
#include <stddef.h>
#include <mbedtls/platform_time.h>
#include <time.h>
#include <assert.h>

typedef const char *mbedtls_deprecated_string_constant_t;
typedef int mbedtls_deprecated_numeric_constant_t;
void mbedtls_platform_zeroize(void *buf, size_t len);
struct tm *mbedtls_platform_gmtime_r(const mbedtls_time_t *tt, struct tm *tm_buf);

#endif
