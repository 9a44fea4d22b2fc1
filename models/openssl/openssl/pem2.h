/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_PEM2_H
#define OPENSSL_PEM2_H

#include <openssl/macros.h>
#include <openssl/pemerr.h>

#endif
