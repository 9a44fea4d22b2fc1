/* OpenSSL 3.0: the documented interface */
#ifndef _OPENSSL_ECDH_H
#define _OPENSSL_ECDH_H

#include <openssl/ec.h>

#endif
