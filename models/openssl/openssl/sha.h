/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_SHA_H
#define OPENSSL_SHA_H

#include <openssl/macros.h>
#include <openssl/e_os2.h>
#include <stddef.h>

struct SHAstate_st {
	unsigned int h0;
	unsigned int h1;
	unsigned int h2;
	unsigned int h3;
	unsigned int h4;
	unsigned int Nl;
	unsigned int Nh;
	unsigned int data[16];
	unsigned int num;
};
typedef struct SHAstate_st SHA_CTX;
int SHA1_Init(SHA_CTX *c) __contract("nonnull(c) crypto(weak)");
int SHA1_Update(SHA_CTX *c, const void *data, size_t len) __contract("nonnull(c) reads(data, len)");
int SHA1_Final(unsigned char *md, SHA_CTX *c) __contract("writes(md, 20)");
void SHA1_Transform(SHA_CTX *c, const unsigned char *data);
unsigned char *SHA1(const unsigned char *d, size_t n, unsigned char *md)
    __contract("reads(d, n) writes(md, 20) crypto(weak)");
struct SHA256state_st {
	unsigned int h[8];
	unsigned int Nl;
	unsigned int Nh;
	unsigned int data[16];
	unsigned int num;
	unsigned int md_len;
};
typedef struct SHA256state_st SHA256_CTX;
int SHA224_Init(SHA256_CTX *c) __contract("nonnull(c) crypto(hash)");
int SHA224_Update(SHA256_CTX *c, const void *data, size_t len)
    __contract("nonnull(c) reads(data, len)");
int SHA224_Final(unsigned char *md, SHA256_CTX *c) __contract("writes(md, 28)");
int SHA256_Init(SHA256_CTX *c) __contract("nonnull(c) crypto(hash)");
int SHA256_Update(SHA256_CTX *c, const void *data, size_t len)
    __contract("nonnull(c) reads(data, len)");
int SHA256_Final(unsigned char *md, SHA256_CTX *c) __contract("writes(md, 32)");
void SHA256_Transform(SHA256_CTX *c, const unsigned char *data);
unsigned char *SHA224(const unsigned char *d, size_t n, unsigned char *md)
    __contract("reads(d, n) writes(md, 28) crypto(hash)");
unsigned char *SHA256(const unsigned char *d, size_t n, unsigned char *md)
    __contract("reads(d, n) writes(md, 32) crypto(hash)");
struct SHA512state_st {
	unsigned long long h[8];
	unsigned long long Nl;
	unsigned long long Nh;
	union {
		unsigned long long d[16];
		unsigned char p[128];
	} u;
	unsigned int num;
	unsigned int md_len;
};
typedef struct SHA512state_st SHA512_CTX;
int SHA384_Init(SHA512_CTX *c) __contract("nonnull(c) crypto(hash)");
int SHA384_Update(SHA512_CTX *c, const void *data, size_t len)
    __contract("nonnull(c) reads(data, len)");
int SHA384_Final(unsigned char *md, SHA512_CTX *c) __contract("writes(md, 48)");
int SHA512_Init(SHA512_CTX *c) __contract("nonnull(c) crypto(hash)");
int SHA512_Update(SHA512_CTX *c, const void *data, size_t len)
    __contract("nonnull(c) reads(data, len)");
int SHA512_Final(unsigned char *md, SHA512_CTX *c) __contract("writes(md, 64)");
void SHA512_Transform(SHA512_CTX *c, const unsigned char *data);
unsigned char *SHA384(const unsigned char *d, size_t n, unsigned char *md)
    __contract("reads(d, n) writes(md, 48) crypto(hash)");
unsigned char *SHA512(const unsigned char *d, size_t n, unsigned char *md)
    __contract("reads(d, n) writes(md, 64) crypto(hash)");

#define SHA_DIGEST_LENGTH 20
#define SHA_LBLOCK 16
#define SHA_CBLOCK 64
#define SHA_LAST_BLOCK 56
#define SHA256_CBLOCK 64
#define SHA224_DIGEST_LENGTH 28
#define SHA256_DIGEST_LENGTH 32
#define SHA384_DIGEST_LENGTH 48
#define SHA512_DIGEST_LENGTH 64
#define SHA512_CBLOCK 128

#endif
