/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_SSL2_H
#define OPENSSL_SSL2_H

#include <openssl/macros.h>

#define SSL2_VERSION 0x2
#define SSL2_MT_CLIENT_HELLO 1

#endif
