/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_CHECK_CONFIG_H
#define MBEDTLS_CHECK_CONFIG_H

#include <limits.h>

typedef int mbedtls_iso_c_forbids_empty_translation_units;

#endif
