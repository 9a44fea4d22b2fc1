/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_IDEA_H
#define OPENSSL_IDEA_H

#include <openssl/macros.h>
#include <openssl/opensslconf.h>

#endif
