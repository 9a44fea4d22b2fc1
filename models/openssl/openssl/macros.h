/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_MACROS_H
#define OPENSSL_MACROS_H

#include <openssl/opensslconf.h>
#include <openssl/opensslv.h>

#define OPENSSL_API_LEVEL 30000
#define OPENSSL_FILE "<stdin>"
#define OPENSSL_LINE 9
#define OPENSSL_FUNC "main"

#endif
