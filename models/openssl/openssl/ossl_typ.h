/* OpenSSL 3.0: the documented interface */
#ifndef _OPENSSL_OSSL_TYP_H
#define _OPENSSL_OSSL_TYP_H

#include <openssl/types.h>

#endif
