/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_SRP_H
#define OPENSSL_SRP_H

#include <openssl/macros.h>
#include <openssl/opensslconf.h>
#include <stdio.h>
#include <string.h>
#include <openssl/safestack.h>
#include <openssl/bn.h>
#include <openssl/crypto.h>

struct SRP_gN_cache_st {
	char *b64_bn;
	BIGNUM *bn;
};
typedef struct SRP_gN_cache_st SRP_gN_cache;
struct stack_st_SRP_gN_cache;
struct SRP_user_pwd_st {
	char *id;
	BIGNUM *s;
	BIGNUM *v;
	const BIGNUM *g;
	const BIGNUM *N;
	char *info;
};
typedef struct SRP_user_pwd_st SRP_user_pwd;
struct stack_st_SRP_user_pwd;
SRP_user_pwd *SRP_user_pwd_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void SRP_user_pwd_free(SRP_user_pwd *user_pwd) __contract("frees(user_pwd)");
void SRP_user_pwd_set_gN(SRP_user_pwd *user_pwd, const BIGNUM *g, const BIGNUM *N);
int SRP_user_pwd_set1_ids(SRP_user_pwd *user_pwd, const char *id, const char *info);
int SRP_user_pwd_set0_sv(SRP_user_pwd *user_pwd, BIGNUM *s, BIGNUM *v);
struct SRP_VBASE_st {
	struct stack_st_SRP_user_pwd *users_pwd;
	struct stack_st_SRP_gN_cache *gN_cache;
	char *seed_key;
	const BIGNUM *default_g;
	const BIGNUM *default_N;
};
typedef struct SRP_VBASE_st SRP_VBASE;
struct SRP_gN_st {
	char *id;
	const BIGNUM *g;
	const BIGNUM *N;
};
typedef struct SRP_gN_st SRP_gN;
struct stack_st_SRP_gN;
SRP_VBASE *SRP_VBASE_new(char *seed_key) __contract("null_alloc(ret) alloc(ret, unknown)");
void SRP_VBASE_free(SRP_VBASE *vb) __contract("frees(vb)");
int SRP_VBASE_init(SRP_VBASE *vb, char *verifier_file);
int SRP_VBASE_add0_user(SRP_VBASE *vb, SRP_user_pwd *user_pwd);
SRP_user_pwd *SRP_VBASE_get1_by_user(SRP_VBASE *vb, char *username);
char *SRP_create_verifier_ex(const char *user, const char *pass, char **salt, char **verifier, const char *N, const char *g, OSSL_LIB_CTX *libctx, const char *propq);
char *SRP_create_verifier(const char *user, const char *pass, char **salt, char **verifier, const char *N, const char *g);
int SRP_create_verifier_BN_ex(const char *user, const char *pass, BIGNUM **salt, BIGNUM **verifier, const BIGNUM *N, const BIGNUM *g, OSSL_LIB_CTX *libctx, const char *propq);
int SRP_create_verifier_BN(const char *user, const char *pass, BIGNUM **salt, BIGNUM **verifier, const BIGNUM *N, const BIGNUM *g);
char *SRP_check_known_gN_param(const BIGNUM *g, const BIGNUM *N);
SRP_gN *SRP_get_default_gN(const char *id);
BIGNUM *SRP_Calc_server_key(const BIGNUM *A, const BIGNUM *v, const BIGNUM *u, const BIGNUM *b, const BIGNUM *N);
BIGNUM *SRP_Calc_B_ex(const BIGNUM *b, const BIGNUM *N, const BIGNUM *g, const BIGNUM *v, OSSL_LIB_CTX *libctx, const char *propq);
BIGNUM *SRP_Calc_B(const BIGNUM *b, const BIGNUM *N, const BIGNUM *g, const BIGNUM *v);
int SRP_Verify_A_mod_N(const BIGNUM *A, const BIGNUM *N);
BIGNUM *SRP_Calc_u_ex(const BIGNUM *A, const BIGNUM *B, const BIGNUM *N, OSSL_LIB_CTX *libctx, const char *propq);
BIGNUM *SRP_Calc_u(const BIGNUM *A, const BIGNUM *B, const BIGNUM *N);
BIGNUM *SRP_Calc_x_ex(const BIGNUM *s, const char *user, const char *pass, OSSL_LIB_CTX *libctx, const char *propq);
BIGNUM *SRP_Calc_x(const BIGNUM *s, const char *user, const char *pass);
BIGNUM *SRP_Calc_A(const BIGNUM *a, const BIGNUM *N, const BIGNUM *g);
BIGNUM *SRP_Calc_client_key_ex(const BIGNUM *N, const BIGNUM *B, const BIGNUM *g, const BIGNUM *x, const BIGNUM *a, const BIGNUM *u, OSSL_LIB_CTX *libctx, const char *propq);
BIGNUM *SRP_Calc_client_key(const BIGNUM *N, const BIGNUM *B, const BIGNUM *g, const BIGNUM *x, const BIGNUM *a, const BIGNUM *u);
int SRP_Verify_B_mod_N(const BIGNUM *B, const BIGNUM *N);
SRP_user_pwd *SRP_VBASE_get_by_user(SRP_VBASE *vb, char *username);

#define SRP_NO_ERROR 0
#define SRP_ERR_VBASE_INCOMPLETE_FILE 1
#define SRP_ERR_VBASE_BN_LIB 2
#define SRP_ERR_OPEN_FILE 3
#define SRP_ERR_MEMORY 4
#define DB_srptype 0
#define DB_srpverifier 1
#define DB_srpsalt 2
#define DB_srpid 3
#define DB_srpgN 4
#define DB_srpinfo 5
#define DB_NUMBER 6
#define DB_SRP_INDEX 73
#define DB_SRP_VALID 86
#define DB_SRP_REVOKED 82
#define DB_SRP_MODIF 118
#define SRP_MINIMAL_N 1024

#endif
