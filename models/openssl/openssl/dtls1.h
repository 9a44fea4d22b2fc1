/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_DTLS1_H
#define OPENSSL_DTLS1_H

#include <openssl/macros.h>
#include <openssl/prov_ssl.h>
#include <openssl/opensslconf.h>

#define DTLS_MIN_VERSION 65279
#define DTLS_MAX_VERSION 65277
#define DTLS1_VERSION_MAJOR 0xfe
#define DTLS_ANY_VERSION 0x1ffff
#define DTLS1_COOKIE_LENGTH 255
#define DTLS1_RT_HEADER_LENGTH 13
#define DTLS1_HM_HEADER_LENGTH 12
#define DTLS1_HM_BAD_FRAGMENT (-2)
#define DTLS1_HM_FRAGMENT_RETRY (-3)
#define DTLS1_CCS_HEADER_LENGTH 1
#define DTLS1_AL_HEADER_LENGTH 2
#define DTLS1_TMO_ALERT_COUNT 12

#endif
