/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_SYMHACKS_H
#define OPENSSL_SYMHACKS_H

#include <openssl/macros.h>
#include <openssl/e_os2.h>

#endif
