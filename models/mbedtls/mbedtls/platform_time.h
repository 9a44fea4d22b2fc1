/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_PLATFORM_TIME_H
#define MBEDTLS_PLATFORM_TIME_H

#include <mbedtls/config.h>
#include <time.h>

typedef time_t mbedtls_time_t;

#define mbedtls_time time

#endif
