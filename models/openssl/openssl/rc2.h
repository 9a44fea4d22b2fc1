/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_RC2_H
#define OPENSSL_RC2_H

#include <openssl/macros.h>
#include <openssl/opensslconf.h>

typedef unsigned int RC2_INT;
struct rc2_key_st {
	RC2_INT data[64];
};
typedef struct rc2_key_st RC2_KEY;
void RC2_set_key(RC2_KEY *key, int len, const unsigned char *data, int bits)
    __contract("crypto(weak)");
void RC2_ecb_encrypt(const unsigned char *in, unsigned char *out, RC2_KEY *key, int enc)
    __contract("crypto(weak)");
void RC2_encrypt(unsigned long *data, RC2_KEY *key) __contract("crypto(weak)");
void RC2_decrypt(unsigned long *data, RC2_KEY *key) __contract("crypto(weak)");
void RC2_cbc_encrypt(const unsigned char *in, unsigned char *out, long length, RC2_KEY *ks, unsigned char *iv, int enc)
    __contract("crypto(weak)");
void RC2_cfb64_encrypt(const unsigned char *in, unsigned char *out, long length, RC2_KEY *schedule, unsigned char *ivec, int *num, int enc)
    __contract("crypto(weak)");
void RC2_ofb64_encrypt(const unsigned char *in, unsigned char *out, long length, RC2_KEY *schedule, unsigned char *ivec, int *num)
    __contract("crypto(weak)");

#define RC2_BLOCK 8
#define RC2_KEY_LENGTH 16
#define RC2_ENCRYPT 1
#define RC2_DECRYPT 0

#endif
