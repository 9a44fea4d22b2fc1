/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_COMP_H
#define OPENSSL_COMP_H

#include <openssl/macros.h>
#include <openssl/opensslconf.h>
#include <openssl/crypto.h>

COMP_CTX *COMP_CTX_new(COMP_METHOD *meth) __contract("null_alloc(ret) alloc(ret, unknown)");
const COMP_METHOD *COMP_CTX_get_method(const COMP_CTX *ctx);
int COMP_CTX_get_type(const COMP_CTX *comp);
int COMP_get_type(const COMP_METHOD *meth);
const char *COMP_get_name(const COMP_METHOD *meth);
void COMP_CTX_free(COMP_CTX *ctx) __contract("frees(ctx)");
int COMP_compress_block(COMP_CTX *ctx, unsigned char *out, int olen, unsigned char *in, int ilen);
int COMP_expand_block(COMP_CTX *ctx, unsigned char *out, int olen, unsigned char *in, int ilen);
COMP_METHOD *COMP_zlib(void);

#endif
