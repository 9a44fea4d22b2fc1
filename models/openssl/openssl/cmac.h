/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_CMAC_H
#define OPENSSL_CMAC_H

#include <openssl/macros.h>
#include <openssl/evp.h>

struct CMAC_CTX_st;
typedef struct CMAC_CTX_st CMAC_CTX;
CMAC_CTX *CMAC_CTX_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void CMAC_CTX_cleanup(CMAC_CTX *ctx);
void CMAC_CTX_free(CMAC_CTX *ctx) __contract("frees(ctx)");
EVP_CIPHER_CTX *CMAC_CTX_get0_cipher_ctx(CMAC_CTX *ctx);
int CMAC_CTX_copy(CMAC_CTX *out, const CMAC_CTX *in);
int CMAC_Init(CMAC_CTX *ctx, const void *key, size_t keylen, const EVP_CIPHER *cipher, ENGINE *impl)
    __contract("reads(key, keylen) crypto(mac)");
int CMAC_Update(CMAC_CTX *ctx, const void *data, size_t dlen) __contract("reads(data, dlen)");
int CMAC_Final(CMAC_CTX *ctx, unsigned char *out, size_t *poutlen) __contract("writes(out, 16)");
int CMAC_resume(CMAC_CTX *ctx);

#endif
