/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_BLOWFISH_H
#define OPENSSL_BLOWFISH_H

#include <openssl/macros.h>
#include <openssl/opensslconf.h>
#include <openssl/e_os2.h>

struct bf_key_st {
	unsigned int P[18];
	unsigned int S[1024];
};
typedef struct bf_key_st BF_KEY;
void BF_set_key(BF_KEY *key, int len, const unsigned char *data) __contract("crypto(weak)");
void BF_encrypt(unsigned int *data, const BF_KEY *key) __contract("crypto(weak)");
void BF_decrypt(unsigned int *data, const BF_KEY *key) __contract("crypto(weak)");
void BF_ecb_encrypt(const unsigned char *in, unsigned char *out, const BF_KEY *key, int enc)
    __contract("crypto(weak)");
void BF_cbc_encrypt(const unsigned char *in, unsigned char *out, long length, const BF_KEY *schedule, unsigned char *ivec, int enc)
    __contract("crypto(weak)");
void BF_cfb64_encrypt(const unsigned char *in, unsigned char *out, long length, const BF_KEY *schedule, unsigned char *ivec, int *num, int enc)
    __contract("crypto(weak)");
void BF_ofb64_encrypt(const unsigned char *in, unsigned char *out, long length, const BF_KEY *schedule, unsigned char *ivec, int *num)
    __contract("crypto(weak)");
const char *BF_options(void) __contract("crypto(weak)");

#define BF_BLOCK 8
#define BF_ENCRYPT 1
#define BF_DECRYPT 0
#define BF_ROUNDS 16

#endif
