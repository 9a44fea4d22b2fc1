/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_VERSION_H
#define MBEDTLS_VERSION_H

#include <mbedtls/config.h>

unsigned int mbedtls_version_get_number(void);
void mbedtls_version_get_string(char *string);
void mbedtls_version_get_string_full(char *string);
int mbedtls_version_check_feature(const char *feature);

#define MBEDTLS_VERSION_MAJOR 2
#define MBEDTLS_VERSION_MINOR 28
#define MBEDTLS_VERSION_PATCH 3
#define MBEDTLS_VERSION_NUMBER 0x21c0300
#define MBEDTLS_VERSION_STRING "2.28.3"
#define MBEDTLS_VERSION_STRING_FULL "mbed TLS 2.28.3"

#endif
