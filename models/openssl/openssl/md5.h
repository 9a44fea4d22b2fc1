/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_MD5_H
#define OPENSSL_MD5_H

#include <openssl/macros.h>
#include <openssl/opensslconf.h>
#include <openssl/e_os2.h>
#include <stddef.h>

struct MD5state_st {
	unsigned int A;
	unsigned int B;
	unsigned int C;
	unsigned int D;
	unsigned int Nl;
	unsigned int Nh;
	unsigned int data[16];
	unsigned int num;
};
typedef struct MD5state_st MD5_CTX;
int MD5_Init(MD5_CTX *c) __contract("nonnull(c) crypto(weak)");
int MD5_Update(MD5_CTX *c, const void *data, size_t len) __contract("nonnull(c) reads(data, len)");
int MD5_Final(unsigned char *md, MD5_CTX *c) __contract("writes(md, 16)");
unsigned char *MD5(const unsigned char *d, size_t n, unsigned char *md)
    __contract("reads(d, n) writes(md, 16) crypto(weak)");
void MD5_Transform(MD5_CTX *c, const unsigned char *b);

#define MD5_DIGEST_LENGTH 16
#define MD5_CBLOCK 64
#define MD5_LBLOCK 16

#endif
