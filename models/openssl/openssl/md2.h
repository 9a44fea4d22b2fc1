/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_MD2_H
#define OPENSSL_MD2_H

#include <openssl/macros.h>
#include <openssl/opensslconf.h>
#include <stddef.h>

#endif
