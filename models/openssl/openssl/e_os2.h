/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_E_OS2_H
#define OPENSSL_E_OS2_H

#include <openssl/macros.h>
#include <openssl/opensslconf.h>
#include <strings.h>
#include <pthread.h>
#include <inttypes.h>
#include <stdint.h>

typedef intmax_t ossl_intmax_t;
typedef uintmax_t ossl_uintmax_t;

#define OSSL_SSIZE_MAX 9223372036854775807L

#endif
