/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_MDC2_H
#define OPENSSL_MDC2_H

#include <openssl/macros.h>
#include <openssl/opensslconf.h>
#include <stdlib.h>
#include <openssl/des.h>

#endif
