/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_RIPEMD_H
#define OPENSSL_RIPEMD_H

#include <openssl/macros.h>
#include <openssl/opensslconf.h>
#include <openssl/e_os2.h>
#include <stddef.h>

struct RIPEMD160state_st {
	unsigned int A;
	unsigned int B;
	unsigned int C;
	unsigned int D;
	unsigned int E;
	unsigned int Nl;
	unsigned int Nh;
	unsigned int data[16];
	unsigned int num;
};
typedef struct RIPEMD160state_st RIPEMD160_CTX;
int RIPEMD160_Init(RIPEMD160_CTX *c);
int RIPEMD160_Update(RIPEMD160_CTX *c, const void *data, size_t len);
int RIPEMD160_Final(unsigned char *md, RIPEMD160_CTX *c);
unsigned char *RIPEMD160(const unsigned char *d, size_t n, unsigned char *md);
void RIPEMD160_Transform(RIPEMD160_CTX *c, const unsigned char *b);

#define RIPEMD160_DIGEST_LENGTH 20
#define RIPEMD160_CBLOCK 64
#define RIPEMD160_LBLOCK 16

#endif
