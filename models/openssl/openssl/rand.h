/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_RAND_H
#define OPENSSL_RAND_H

#include <openssl/macros.h>
#include <stdlib.h>
#include <openssl/types.h>
#include <openssl/e_os2.h>
#include <openssl/randerr.h>
#include <openssl/evp.h>

struct rand_meth_st {
	int (*seed)(const void *, int);
	int (*bytes)(unsigned char *, int);
	void (*cleanup)(void);
	int (*add)(const void *, int, double);
	int (*pseudorand)(unsigned char *, int);
	int (*status)(void);
};
int RAND_set_rand_method(const RAND_METHOD *meth);
const RAND_METHOD *RAND_get_rand_method(void);
int RAND_set_rand_engine(ENGINE *engine);
RAND_METHOD *RAND_OpenSSL(void);
int RAND_bytes(unsigned char *buf, int num)
    __contract("writes(buf, num) random(buf, strong) neg(ret)");
int RAND_priv_bytes(unsigned char *buf, int num)
    __contract("writes(buf, num) random(buf, strong) neg(ret)");
int RAND_priv_bytes_ex(OSSL_LIB_CTX *ctx, unsigned char *buf, size_t num, unsigned int strength)
    __contract("writes(ctx, buf) random(ctx, strong) neg(ret)");
int RAND_bytes_ex(OSSL_LIB_CTX *ctx, unsigned char *buf, size_t num, unsigned int strength)
    __contract("writes(ctx, buf) random(ctx, strong) neg(ret)");
int RAND_pseudo_bytes(unsigned char *buf, int num) __contract("writes(buf, num) random(buf, weak)");
EVP_RAND_CTX *RAND_get0_primary(OSSL_LIB_CTX *ctx);
EVP_RAND_CTX *RAND_get0_public(OSSL_LIB_CTX *ctx);
EVP_RAND_CTX *RAND_get0_private(OSSL_LIB_CTX *ctx);
int RAND_set_DRBG_type(OSSL_LIB_CTX *ctx, const char *drbg, const char *propq, const char *cipher, const char *digest);
int RAND_set_seed_source_type(OSSL_LIB_CTX *ctx, const char *seed, const char *propq);
void RAND_seed(const void *buf, int num) __contract("seeds(buf) reads(buf, num)");
void RAND_keep_random_devices_open(int keep);
void RAND_add(const void *buf, int num, double randomness) __contract("seeds(buf) reads(buf, num)");
int RAND_load_file(const char *file, long max_bytes);
int RAND_write_file(const char *file);
const char *RAND_file_name(char *file, size_t num);
int RAND_status(void);
int RAND_poll(void);

#define RAND_DRBG_STRENGTH 256

#endif
