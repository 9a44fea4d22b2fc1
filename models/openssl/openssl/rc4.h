/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_RC4_H
#define OPENSSL_RC4_H

#include <openssl/macros.h>
#include <openssl/opensslconf.h>
#include <stddef.h>

struct rc4_key_st {
	unsigned int x;
	unsigned int y;
	unsigned int data[256];
};
typedef struct rc4_key_st RC4_KEY;
const char *RC4_options(void) __contract("crypto(weak)");
void RC4_set_key(RC4_KEY *key, int len, const unsigned char *data) __contract("crypto(weak)");
void RC4(RC4_KEY *key, size_t len, const unsigned char *indata, unsigned char *outdata)
    __contract("crypto(weak)");

#endif
