/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_WHRLPOOL_H
#define OPENSSL_WHRLPOOL_H

#include <openssl/macros.h>
#include <openssl/opensslconf.h>
#include <openssl/e_os2.h>
#include <stddef.h>

typedef struct {
	union {
		unsigned char c[64];
		double q[8];
	} H;
	unsigned char data[64];
	unsigned int bitoff;
	size_t bitlen[4];
} WHIRLPOOL_CTX;
int WHIRLPOOL_Init(WHIRLPOOL_CTX *c);
int WHIRLPOOL_Update(WHIRLPOOL_CTX *c, const void *inp, size_t bytes);
void WHIRLPOOL_BitUpdate(WHIRLPOOL_CTX *c, const void *inp, size_t bits);
int WHIRLPOOL_Final(unsigned char *md, WHIRLPOOL_CTX *c);
unsigned char *WHIRLPOOL(const void *inp, size_t bytes, unsigned char *md);

#define WHIRLPOOL_DIGEST_LENGTH 64
#define WHIRLPOOL_BBLOCK 512
#define WHIRLPOOL_COUNTER 32

#endif
