/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_CONFIG_H
#define MBEDTLS_CONFIG_H

#include <mbedtls/check_config.h>

#endif
