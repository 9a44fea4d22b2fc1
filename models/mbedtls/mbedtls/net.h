/* Mbed TLS 2.28: the documented interface */
#ifndef _MBEDTLS_NET_H
#define _MBEDTLS_NET_H

#include <mbedtls/config.h>
#include <mbedtls/net_sockets.h>

#endif
