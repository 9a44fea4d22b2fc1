/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_CAST_H
#define OPENSSL_CAST_H

#include <openssl/macros.h>
#include <openssl/opensslconf.h>

struct cast_key_st {
	unsigned int data[32];
	int short_key;
};
typedef struct cast_key_st CAST_KEY;
void CAST_set_key(CAST_KEY *key, int len, const unsigned char *data) __contract("crypto(weak)");
void CAST_ecb_encrypt(const unsigned char *in, unsigned char *out, const CAST_KEY *key, int enc)
    __contract("crypto(weak)");
void CAST_encrypt(unsigned int *data, const CAST_KEY *key) __contract("crypto(weak)");
void CAST_decrypt(unsigned int *data, const CAST_KEY *key) __contract("crypto(weak)");
void CAST_cbc_encrypt(const unsigned char *in, unsigned char *out, long length, const CAST_KEY *ks, unsigned char *iv, int enc)
    __contract("crypto(weak)");
void CAST_cfb64_encrypt(const unsigned char *in, unsigned char *out, long length, const CAST_KEY *schedule, unsigned char *ivec, int *num, int enc)
    __contract("crypto(weak)");
void CAST_ofb64_encrypt(const unsigned char *in, unsigned char *out, long length, const CAST_KEY *schedule, unsigned char *ivec, int *num)
    __contract("crypto(weak)");

#define CAST_BLOCK 8
#define CAST_KEY_LENGTH 16
#define CAST_ENCRYPT 1
#define CAST_DECRYPT 0

#endif
