/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_HMAC_H
#define OPENSSL_HMAC_H

#include <openssl/macros.h>
#include <openssl/opensslconf.h>
#include <openssl/evp.h>

size_t HMAC_size(const HMAC_CTX *e);
HMAC_CTX *HMAC_CTX_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
int HMAC_CTX_reset(HMAC_CTX *ctx);
void HMAC_CTX_free(HMAC_CTX *ctx) __contract("frees(ctx)");
int HMAC_Init(HMAC_CTX *ctx, const void *key, int len, const EVP_MD *md)
    __contract("reads(key, len) crypto(mac)");
int HMAC_Init_ex(HMAC_CTX *ctx, const void *key, int len, const EVP_MD *md, ENGINE *impl)
    __contract("reads(key, len) crypto(mac)");
int HMAC_Update(HMAC_CTX *ctx, const unsigned char *data, size_t len)
    __contract("reads(data, len)");
int HMAC_Final(HMAC_CTX *ctx, unsigned char *md, unsigned int *len) __contract("writes(md, 64)");
int HMAC_CTX_copy(HMAC_CTX *dctx, HMAC_CTX *sctx);
void HMAC_CTX_set_flags(HMAC_CTX *ctx, unsigned long flags);
const EVP_MD *HMAC_CTX_get_md(const HMAC_CTX *ctx);
unsigned char *HMAC(const EVP_MD *evp_md, const void *key, int key_len, const unsigned char *data, size_t data_len, unsigned char *md, unsigned int *md_len)
    __contract("reads(key, key_len) reads(data, data_len) writes(md, 64) crypto(mac) null(ret)");

#define HMAC_MAX_MD_CBLOCK 200

#endif
