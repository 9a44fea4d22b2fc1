/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_MD4_H
#define OPENSSL_MD4_H

#include <openssl/macros.h>
#include <openssl/opensslconf.h>
#include <openssl/e_os2.h>
#include <stddef.h>

struct MD4state_st {
	unsigned int A;
	unsigned int B;
	unsigned int C;
	unsigned int D;
	unsigned int Nl;
	unsigned int Nh;
	unsigned int data[16];
	unsigned int num;
};
typedef struct MD4state_st MD4_CTX;
int MD4_Init(MD4_CTX *c) __contract("nonnull(c) crypto(weak)");
int MD4_Update(MD4_CTX *c, const void *data, size_t len) __contract("nonnull(c) reads(data, len)");
int MD4_Final(unsigned char *md, MD4_CTX *c) __contract("writes(md, 16)");
unsigned char *MD4(const unsigned char *d, size_t n, unsigned char *md)
    __contract("reads(d, n) writes(md, 16) crypto(weak)");
void MD4_Transform(MD4_CTX *c, const unsigned char *b);

#define MD4_DIGEST_LENGTH 16
#define MD4_CBLOCK 64
#define MD4_LBLOCK 16

#endif
