/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_EBCDIC_H
#define OPENSSL_EBCDIC_H

#include <openssl/macros.h>
#include <stdlib.h>

extern const unsigned char _openssl_os_toascii[256];
extern const unsigned char _openssl_os_toebcdic[256];
void *_openssl_ebcdic2ascii(void *dest, const void *srce, size_t count);
void *_openssl_ascii2ebcdic(void *dest, const void *srce, size_t count);

#define ebcdic2ascii _openssl_ebcdic2ascii
#define ascii2ebcdic _openssl_ascii2ebcdic

#endif
