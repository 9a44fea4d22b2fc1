/* OpenSSL 3.0: the documented interface */
#ifndef _OPENSSL_ECDSA_H
#define _OPENSSL_ECDSA_H

#include <openssl/ec.h>

#endif
