/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_DSA_H
#define OPENSSL_DSA_H

#include <openssl/macros.h>
#include <openssl/opensslconf.h>
#include <openssl/types.h>
#include <stdlib.h>
#include <openssl/e_os2.h>
#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/crypto.h>
#include <openssl/bn.h>
#include <openssl/dh.h>

int EVP_PKEY_CTX_set_dsa_paramgen_bits(EVP_PKEY_CTX *ctx, int nbits);
int EVP_PKEY_CTX_set_dsa_paramgen_q_bits(EVP_PKEY_CTX *ctx, int qbits);
int EVP_PKEY_CTX_set_dsa_paramgen_md_props(EVP_PKEY_CTX *ctx, const char *md_name, const char *md_properties);
int EVP_PKEY_CTX_set_dsa_paramgen_gindex(EVP_PKEY_CTX *ctx, int gindex);
int EVP_PKEY_CTX_set_dsa_paramgen_type(EVP_PKEY_CTX *ctx, const char *name);
int EVP_PKEY_CTX_set_dsa_paramgen_seed(EVP_PKEY_CTX *ctx, const unsigned char *seed, size_t seedlen);
int EVP_PKEY_CTX_set_dsa_paramgen_md(EVP_PKEY_CTX *ctx, const EVP_MD *md);
struct DSA_SIG_st;
typedef struct DSA_SIG_st DSA_SIG;
DSA_SIG *DSA_SIG_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void DSA_SIG_free(DSA_SIG *a) __contract("frees(a)");
DSA_SIG *d2i_DSA_SIG(DSA_SIG **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_DSA_SIG(const DSA_SIG *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
void DSA_SIG_get0(const DSA_SIG *sig, const BIGNUM **pr, const BIGNUM **ps);
int DSA_SIG_set0(DSA_SIG *sig, BIGNUM *r, BIGNUM *s);
DSA *DSAparams_dup(const DSA *a) __contract("null_alloc(ret) alloc(ret, unknown)");
DSA_SIG *DSA_do_sign(const unsigned char *dgst, int dlen, DSA *dsa);
int DSA_do_verify(const unsigned char *dgst, int dgst_len, DSA_SIG *sig, DSA *dsa)
    __contract("crypto(verify) neg(ret)");
const DSA_METHOD *DSA_OpenSSL(void);
void DSA_set_default_method(const DSA_METHOD *p1);
const DSA_METHOD *DSA_get_default_method(void);
int DSA_set_method(DSA *dsa, const DSA_METHOD *p2);
const DSA_METHOD *DSA_get_method(DSA *d);
DSA *DSA_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
DSA *DSA_new_method(ENGINE *engine) __contract("null_alloc(ret) alloc(ret, unknown)");
void DSA_free(DSA *r) __contract("frees(r)");
int DSA_up_ref(DSA *r) __contract("ref(r)");
int DSA_size(const DSA *p1);
int DSA_bits(const DSA *d);
int DSA_security_bits(const DSA *d);
int DSA_sign_setup(DSA *dsa, BN_CTX *ctx_in, BIGNUM **kinvp, BIGNUM **rp);
int DSA_sign(int type, const unsigned char *dgst, int dlen, unsigned char *sig, unsigned int *siglen, DSA *dsa);
int DSA_verify(int type, const unsigned char *dgst, int dgst_len, const unsigned char *sigbuf, int siglen, DSA *dsa)
    __contract("crypto(verify) neg(ret)");
int DSA_set_ex_data(DSA *d, int idx, void *arg);
void *DSA_get_ex_data(const DSA *d, int idx);
DSA *d2i_DSAPublicKey(DSA **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_DSAPublicKey(const DSA *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
DSA *d2i_DSAPrivateKey(DSA **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_DSAPrivateKey(const DSA *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
DSA *d2i_DSAparams(DSA **a, const unsigned char **in, long len)
    __contract("reads(*in, len) decodes(ret, *in, len) null(ret)");
int i2d_DSAparams(const DSA *a, unsigned char **out)
    __contract("writes(*out, ret) copies(*out, a) neg(ret)");
DSA *DSA_generate_parameters(int bits, unsigned char *seed, int seed_len, int *counter_ret, unsigned long *h_ret, void (*callback)(int, int, void *), void *cb_arg);
int DSA_generate_parameters_ex(DSA *dsa, int bits, const unsigned char *seed, int seed_len, int *counter_ret, unsigned long *h_ret, BN_GENCB *cb);
int DSA_generate_key(DSA *a);
int DSAparams_print(BIO *bp, const DSA *x);
int DSA_print(BIO *bp, const DSA *x, int off);
int DSAparams_print_fp(FILE *fp, const DSA *x);
int DSA_print_fp(FILE *bp, const DSA *x, int off);
DH *DSA_dup_DH(const DSA *r);
void DSA_get0_pqg(const DSA *d, const BIGNUM **p, const BIGNUM **q, const BIGNUM **g);
int DSA_set0_pqg(DSA *d, BIGNUM *p, BIGNUM *q, BIGNUM *g);
void DSA_get0_key(const DSA *d, const BIGNUM **pub_key, const BIGNUM **priv_key);
int DSA_set0_key(DSA *d, BIGNUM *pub_key, BIGNUM *priv_key);
const BIGNUM *DSA_get0_p(const DSA *d);
const BIGNUM *DSA_get0_q(const DSA *d);
const BIGNUM *DSA_get0_g(const DSA *d);
const BIGNUM *DSA_get0_pub_key(const DSA *d);
const BIGNUM *DSA_get0_priv_key(const DSA *d);
void DSA_clear_flags(DSA *d, int flags);
int DSA_test_flags(const DSA *d, int flags);
void DSA_set_flags(DSA *d, int flags);
ENGINE *DSA_get0_engine(DSA *d);
DSA_METHOD *DSA_meth_new(const char *name, int flags)
    __contract("null_alloc(ret) alloc(ret, unknown)");
void DSA_meth_free(DSA_METHOD *dsam) __contract("frees(dsam)");
DSA_METHOD *DSA_meth_dup(const DSA_METHOD *dsam) __contract("null_alloc(ret) alloc(ret, unknown)");
const char *DSA_meth_get0_name(const DSA_METHOD *dsam);
int DSA_meth_set1_name(DSA_METHOD *dsam, const char *name);
int DSA_meth_get_flags(const DSA_METHOD *dsam);
int DSA_meth_set_flags(DSA_METHOD *dsam, int flags);
void *DSA_meth_get0_app_data(const DSA_METHOD *dsam);
int DSA_meth_set0_app_data(DSA_METHOD *dsam, void *app_data);
int DSA_meth_set_sign(DSA_METHOD *dsam, DSA_SIG *(*sign)(const unsigned char *, int, DSA *));
int DSA_meth_set_sign_setup(DSA_METHOD *dsam, int (*sign_setup)(DSA *, BN_CTX *, BIGNUM **, BIGNUM **));
int DSA_meth_set_verify(DSA_METHOD *dsam, int (*verify)(const unsigned char *, int, DSA_SIG *, DSA *));
int DSA_meth_set_mod_exp(DSA_METHOD *dsam, int (*mod_exp)(DSA *, BIGNUM *, const BIGNUM *, const BIGNUM *, const BIGNUM *, const BIGNUM *, const BIGNUM *, BN_CTX *, BN_MONT_CTX *));
int DSA_meth_set_bn_mod_exp(DSA_METHOD *dsam, int (*bn_mod_exp)(DSA *, BIGNUM *, const BIGNUM *, const BIGNUM *, const BIGNUM *, BN_CTX *, BN_MONT_CTX *));
int DSA_meth_set_init(DSA_METHOD *dsam, int (*init)(DSA *));
int DSA_meth_set_finish(DSA_METHOD *dsam, int (*finish)(DSA *));
int DSA_meth_set_paramgen(DSA_METHOD *dsam, int (*paramgen)(DSA *, int, const unsigned char *, int, int *, unsigned long *, BN_GENCB *));
int DSA_meth_set_keygen(DSA_METHOD *dsam, int (*keygen)(DSA *));

#define OPENSSL_DSA_MAX_MODULUS_BITS 10000
#define OPENSSL_DSA_FIPS_MIN_MODULUS_BITS 1024
#define DSA_FLAG_NO_EXP_CONSTTIME 0x0
#define DSA_FLAG_CACHE_MONT_P 0x1
#define DSA_FLAG_FIPS_METHOD 0x400
#define DSA_FLAG_NON_FIPS_ALLOW 0x400
#define DSA_FLAG_FIPS_CHECKED 0x800
#define DSS_prime_checks 64

DSA *d2i_DSAparams_fp();
int i2d_DSAparams_fp();
int DSA_get_ex_new_index();
int DSA_is_prime();

#endif
