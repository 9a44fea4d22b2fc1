/* Libgcrypt 1.10: the documented interface */
#ifndef _GCRYPT_H
#define _GCRYPT_H

#include <gpg-error.h>
#include <stdlib.h>
#include <stdarg.h>
#include <string.h>
#include <sys/types.h>

typedef gpg_error_t gcry_error_t;
typedef gpg_err_code_t gcry_err_code_t;
typedef gpg_err_source_t gcry_err_source_t;
gcry_error_t gcry_err_make(gcry_err_source_t source, gcry_err_code_t code);
gcry_error_t gcry_error(gcry_err_code_t code);
gcry_err_code_t gcry_err_code(gcry_error_t err);
gcry_err_source_t gcry_err_source(gcry_error_t err);
const char *gcry_strerror(gcry_error_t err);
const char *gcry_strsource(gcry_error_t err);
gcry_err_code_t gcry_err_code_from_errno(int err);
int gcry_err_code_to_errno(gcry_err_code_t code);
gcry_error_t gcry_err_make_from_errno(gcry_err_source_t source, int err);
gcry_error_t gcry_error_from_errno(int err);
struct gcry_thread_cbs {
	unsigned int option;
};
struct gcry_context;
typedef struct gcry_context *gcry_ctx_t;
struct gcry_mpi;
typedef struct gcry_mpi *gcry_mpi_t;
struct gcry_mpi_point;
typedef struct gcry_mpi_point *gcry_mpi_point_t;
typedef struct gcry_mpi *GCRY_MPI;
typedef struct gcry_mpi *GcryMPI;
typedef struct {
	size_t size;
	size_t off;
	size_t len;
	void *data;
} gcry_buffer_t;
const char *gcry_check_version(const char *req_version);
enum gcry_ctl_cmds {
	GCRYCTL_CFB_SYNC = 3, GCRYCTL_RESET, GCRYCTL_FINALIZE, GCRYCTL_GET_KEYLEN,
	GCRYCTL_GET_BLKLEN, GCRYCTL_TEST_ALGO, GCRYCTL_IS_SECURE, GCRYCTL_GET_ASNOID,
	GCRYCTL_ENABLE_ALGO, GCRYCTL_DISABLE_ALGO, GCRYCTL_DUMP_RANDOM_STATS,
	GCRYCTL_DUMP_SECMEM_STATS, GCRYCTL_GET_ALGO_NPKEY, GCRYCTL_GET_ALGO_NSKEY,
	GCRYCTL_GET_ALGO_NSIGN, GCRYCTL_GET_ALGO_NENCR, GCRYCTL_SET_VERBOSITY,
	GCRYCTL_SET_DEBUG_FLAGS, GCRYCTL_CLEAR_DEBUG_FLAGS, GCRYCTL_USE_SECURE_RNDPOOL,
	GCRYCTL_DUMP_MEMORY_STATS, GCRYCTL_INIT_SECMEM, GCRYCTL_TERM_SECMEM,
	GCRYCTL_DISABLE_SECMEM_WARN = 27, GCRYCTL_SUSPEND_SECMEM_WARN,
	GCRYCTL_RESUME_SECMEM_WARN, GCRYCTL_DROP_PRIVS, GCRYCTL_ENABLE_M_GUARD,
	GCRYCTL_START_DUMP, GCRYCTL_STOP_DUMP, GCRYCTL_GET_ALGO_USAGE, GCRYCTL_IS_ALGO_ENABLED,
	GCRYCTL_DISABLE_INTERNAL_LOCKING, GCRYCTL_DISABLE_SECMEM,
	GCRYCTL_INITIALIZATION_FINISHED, GCRYCTL_INITIALIZATION_FINISHED_P,
	GCRYCTL_ANY_INITIALIZATION_P, GCRYCTL_SET_CBC_CTS, GCRYCTL_SET_CBC_MAC,
	GCRYCTL_ENABLE_QUICK_RANDOM = 44, GCRYCTL_SET_RANDOM_SEED_FILE,
	GCRYCTL_UPDATE_RANDOM_SEED_FILE, GCRYCTL_SET_THREAD_CBS, GCRYCTL_FAST_POLL,
	GCRYCTL_SET_RANDOM_DAEMON_SOCKET, GCRYCTL_USE_RANDOM_DAEMON, GCRYCTL_FAKED_RANDOM_P,
	GCRYCTL_SET_RNDEGD_SOCKET, GCRYCTL_PRINT_CONFIG, GCRYCTL_OPERATIONAL_P,
	GCRYCTL_FIPS_MODE_P, GCRYCTL_FORCE_FIPS_MODE, GCRYCTL_SELFTEST, GCRYCTL_DISABLE_HWF = 63,
	GCRYCTL_SET_ENFORCED_FIPS_FLAG, GCRYCTL_SET_PREFERRED_RNG_TYPE,
	GCRYCTL_GET_CURRENT_RNG_TYPE, GCRYCTL_DISABLE_LOCKED_SECMEM, GCRYCTL_DISABLE_PRIV_DROP,
	GCRYCTL_SET_CCM_LENGTHS, GCRYCTL_CLOSE_RANDOM_DEVICE, GCRYCTL_INACTIVATE_FIPS_FLAG,
	GCRYCTL_REACTIVATE_FIPS_FLAG, GCRYCTL_SET_SBOX, GCRYCTL_DRBG_REINIT, GCRYCTL_SET_TAGLEN,
	GCRYCTL_GET_TAGLEN, GCRYCTL_REINIT_SYSCALL_CLAMP, GCRYCTL_AUTO_EXPAND_SECMEM,
	GCRYCTL_SET_ALLOW_WEAK_KEY, GCRYCTL_SET_DECRYPTION_TAG,
	GCRYCTL_FIPS_SERVICE_INDICATOR_CIPHER, GCRYCTL_FIPS_SERVICE_INDICATOR_KDF,
	GCRYCTL_NO_FIPS_MODE
};
gcry_error_t gcry_control(enum gcry_ctl_cmds CMD, ...);
struct gcry_sexp;
typedef struct gcry_sexp *gcry_sexp_t;
typedef struct gcry_sexp *GCRY_SEXP;
typedef struct gcry_sexp *GcrySexp;
enum gcry_sexp_format {
	GCRYSEXP_FMT_DEFAULT, GCRYSEXP_FMT_CANON, GCRYSEXP_FMT_BASE64, GCRYSEXP_FMT_ADVANCED
};
gcry_error_t gcry_sexp_new(gcry_sexp_t *retsexp, const void *buffer, size_t length, int autodetect);
gcry_error_t gcry_sexp_create(gcry_sexp_t *retsexp, void *buffer, size_t length, int autodetect, void (*freefnc)(void *));
gcry_error_t gcry_sexp_sscan(gcry_sexp_t *retsexp, size_t *erroff, const char *buffer, size_t length);
gcry_error_t gcry_sexp_build(gcry_sexp_t *retsexp, size_t *erroff, const char *format, ...);
gcry_error_t gcry_sexp_build_array(gcry_sexp_t *retsexp, size_t *erroff, const char *format, void **arg_list);
void gcry_sexp_release(gcry_sexp_t sexp) __contract("frees(sexp)");
size_t gcry_sexp_canon_len(const unsigned char *buffer, size_t length, size_t *erroff, gcry_error_t *errcode);
size_t gcry_sexp_sprint(gcry_sexp_t sexp, int mode, void *buffer, size_t maxlength);
void gcry_sexp_dump(const gcry_sexp_t a);
gcry_sexp_t gcry_sexp_cons(const gcry_sexp_t a, const gcry_sexp_t b);
gcry_sexp_t gcry_sexp_alist(const gcry_sexp_t *array);
gcry_sexp_t gcry_sexp_vlist(const gcry_sexp_t a, ...);
gcry_sexp_t gcry_sexp_append(const gcry_sexp_t a, const gcry_sexp_t n);
gcry_sexp_t gcry_sexp_prepend(const gcry_sexp_t a, const gcry_sexp_t n);
gcry_sexp_t gcry_sexp_find_token(gcry_sexp_t list, const char *tok, size_t toklen);
int gcry_sexp_length(const gcry_sexp_t list);
gcry_sexp_t gcry_sexp_nth(const gcry_sexp_t list, int number);
gcry_sexp_t gcry_sexp_car(const gcry_sexp_t list);
gcry_sexp_t gcry_sexp_cdr(const gcry_sexp_t list);
gcry_sexp_t gcry_sexp_cadr(const gcry_sexp_t list);
const char *gcry_sexp_nth_data(const gcry_sexp_t list, int number, size_t *datalen);
void *gcry_sexp_nth_buffer(const gcry_sexp_t list, int number, size_t *rlength);
char *gcry_sexp_nth_string(gcry_sexp_t list, int number);
gcry_mpi_t gcry_sexp_nth_mpi(gcry_sexp_t list, int number, int mpifmt);
gpg_error_t gcry_sexp_extract_param(gcry_sexp_t sexp, const char *path, const char *list, ...);
enum gcry_mpi_format {
	GCRYMPI_FMT_NONE, GCRYMPI_FMT_STD, GCRYMPI_FMT_PGP, GCRYMPI_FMT_SSH, GCRYMPI_FMT_HEX,
	GCRYMPI_FMT_USG, GCRYMPI_FMT_OPAQUE = 8
};
enum gcry_mpi_flag {
	GCRYMPI_FLAG_SECURE = 1, GCRYMPI_FLAG_OPAQUE, GCRYMPI_FLAG_IMMUTABLE = 4,
	GCRYMPI_FLAG_CONST = 8, GCRYMPI_FLAG_USER1 = 256, GCRYMPI_FLAG_USER2 = 512,
	GCRYMPI_FLAG_USER3 = 1024, GCRYMPI_FLAG_USER4 = 2048
};
gcry_mpi_t gcry_mpi_new(unsigned int nbits);
gcry_mpi_t gcry_mpi_snew(unsigned int nbits);
void gcry_mpi_release(gcry_mpi_t a) __contract("frees(a)");
gcry_mpi_t gcry_mpi_copy(const gcry_mpi_t a);
void gcry_mpi_snatch(gcry_mpi_t w, gcry_mpi_t u);
gcry_mpi_t gcry_mpi_set(gcry_mpi_t w, const gcry_mpi_t u);
gcry_mpi_t gcry_mpi_set_ui(gcry_mpi_t w, unsigned long u);
gpg_error_t gcry_mpi_get_ui(unsigned int *w, gcry_mpi_t u);
void gcry_mpi_swap(gcry_mpi_t a, gcry_mpi_t b);
int gcry_mpi_is_neg(gcry_mpi_t a);
void gcry_mpi_neg(gcry_mpi_t w, gcry_mpi_t u);
void gcry_mpi_abs(gcry_mpi_t w);
int gcry_mpi_cmp(const gcry_mpi_t u, const gcry_mpi_t v);
int gcry_mpi_cmp_ui(const gcry_mpi_t u, unsigned long v);
gcry_error_t gcry_mpi_scan(gcry_mpi_t *ret_mpi, enum gcry_mpi_format format, const void *buffer, size_t buflen, size_t *nscanned);
gcry_error_t gcry_mpi_print(enum gcry_mpi_format format, unsigned char *buffer, size_t buflen, size_t *nwritten, const gcry_mpi_t a);
gcry_error_t gcry_mpi_aprint(enum gcry_mpi_format format, unsigned char **buffer, size_t *nwritten, const gcry_mpi_t a);
void gcry_mpi_dump(const gcry_mpi_t a);
void gcry_mpi_add(gcry_mpi_t w, gcry_mpi_t u, gcry_mpi_t v);
void gcry_mpi_add_ui(gcry_mpi_t w, gcry_mpi_t u, unsigned long v);
void gcry_mpi_addm(gcry_mpi_t w, gcry_mpi_t u, gcry_mpi_t v, gcry_mpi_t m);
void gcry_mpi_sub(gcry_mpi_t w, gcry_mpi_t u, gcry_mpi_t v);
void gcry_mpi_sub_ui(gcry_mpi_t w, gcry_mpi_t u, unsigned long v);
void gcry_mpi_subm(gcry_mpi_t w, gcry_mpi_t u, gcry_mpi_t v, gcry_mpi_t m);
void gcry_mpi_mul(gcry_mpi_t w, gcry_mpi_t u, gcry_mpi_t v);
void gcry_mpi_mul_ui(gcry_mpi_t w, gcry_mpi_t u, unsigned long v);
void gcry_mpi_mulm(gcry_mpi_t w, gcry_mpi_t u, gcry_mpi_t v, gcry_mpi_t m);
void gcry_mpi_mul_2exp(gcry_mpi_t w, gcry_mpi_t u, unsigned long cnt);
void gcry_mpi_div(gcry_mpi_t q, gcry_mpi_t r, gcry_mpi_t dividend, gcry_mpi_t divisor, int round);
void gcry_mpi_mod(gcry_mpi_t r, gcry_mpi_t dividend, gcry_mpi_t divisor);
void gcry_mpi_powm(gcry_mpi_t w, const gcry_mpi_t b, const gcry_mpi_t e, const gcry_mpi_t m);
int gcry_mpi_gcd(gcry_mpi_t g, gcry_mpi_t a, gcry_mpi_t b);
int gcry_mpi_invm(gcry_mpi_t x, gcry_mpi_t a, gcry_mpi_t m);
gcry_mpi_point_t gcry_mpi_point_new(unsigned int nbits);
void gcry_mpi_point_release(gcry_mpi_point_t point);
gcry_mpi_point_t gcry_mpi_point_copy(gcry_mpi_point_t point);
void gcry_mpi_point_get(gcry_mpi_t x, gcry_mpi_t y, gcry_mpi_t z, gcry_mpi_point_t point);
void gcry_mpi_point_snatch_get(gcry_mpi_t x, gcry_mpi_t y, gcry_mpi_t z, gcry_mpi_point_t point);
gcry_mpi_point_t gcry_mpi_point_set(gcry_mpi_point_t point, gcry_mpi_t x, gcry_mpi_t y, gcry_mpi_t z);
gcry_mpi_point_t gcry_mpi_point_snatch_set(gcry_mpi_point_t point, gcry_mpi_t x, gcry_mpi_t y, gcry_mpi_t z);
gpg_error_t gcry_mpi_ec_new(gcry_ctx_t *r_ctx, gcry_sexp_t keyparam, const char *curvename);
gcry_mpi_t gcry_mpi_ec_get_mpi(const char *name, gcry_ctx_t ctx, int copy);
gcry_mpi_point_t gcry_mpi_ec_get_point(const char *name, gcry_ctx_t ctx, int copy);
gpg_error_t gcry_mpi_ec_set_mpi(const char *name, gcry_mpi_t newvalue, gcry_ctx_t ctx);
gpg_error_t gcry_mpi_ec_set_point(const char *name, gcry_mpi_point_t newvalue, gcry_ctx_t ctx);
gpg_error_t gcry_mpi_ec_decode_point(gcry_mpi_point_t result, gcry_mpi_t value, gcry_ctx_t ctx);
int gcry_mpi_ec_get_affine(gcry_mpi_t x, gcry_mpi_t y, gcry_mpi_point_t point, gcry_ctx_t ctx);
void gcry_mpi_ec_dup(gcry_mpi_point_t w, gcry_mpi_point_t u, gcry_ctx_t ctx);
void gcry_mpi_ec_add(gcry_mpi_point_t w, gcry_mpi_point_t u, gcry_mpi_point_t v, gcry_ctx_t ctx);
void gcry_mpi_ec_sub(gcry_mpi_point_t w, gcry_mpi_point_t u, gcry_mpi_point_t v, gcry_ctx_t ctx);
void gcry_mpi_ec_mul(gcry_mpi_point_t w, gcry_mpi_t n, gcry_mpi_point_t u, gcry_ctx_t ctx);
int gcry_mpi_ec_curve_point(gcry_mpi_point_t w, gcry_ctx_t ctx);
unsigned int gcry_mpi_get_nbits(gcry_mpi_t a);
int gcry_mpi_test_bit(gcry_mpi_t a, unsigned int n);
void gcry_mpi_set_bit(gcry_mpi_t a, unsigned int n);
void gcry_mpi_clear_bit(gcry_mpi_t a, unsigned int n);
void gcry_mpi_set_highbit(gcry_mpi_t a, unsigned int n);
void gcry_mpi_clear_highbit(gcry_mpi_t a, unsigned int n);
void gcry_mpi_rshift(gcry_mpi_t x, gcry_mpi_t a, unsigned int n);
void gcry_mpi_lshift(gcry_mpi_t x, gcry_mpi_t a, unsigned int n);
gcry_mpi_t gcry_mpi_set_opaque(gcry_mpi_t a, void *p, unsigned int nbits);
gcry_mpi_t gcry_mpi_set_opaque_copy(gcry_mpi_t a, const void *p, unsigned int nbits);
void *gcry_mpi_get_opaque(gcry_mpi_t a, unsigned int *nbits);
void gcry_mpi_set_flag(gcry_mpi_t a, enum gcry_mpi_flag flag);
void gcry_mpi_clear_flag(gcry_mpi_t a, enum gcry_mpi_flag flag);
int gcry_mpi_get_flag(gcry_mpi_t a, enum gcry_mpi_flag flag);
gcry_mpi_t _gcry_mpi_get_const(int no);
struct gcry_cipher_handle;
typedef struct gcry_cipher_handle *gcry_cipher_hd_t;
typedef struct gcry_cipher_handle *GCRY_CIPHER_HD;
typedef struct gcry_cipher_handle *GcryCipherHd;
enum gcry_cipher_algos {
	GCRY_CIPHER_NONE, GCRY_CIPHER_IDEA, GCRY_CIPHER_3DES, GCRY_CIPHER_CAST5,
	GCRY_CIPHER_BLOWFISH, GCRY_CIPHER_SAFER_SK128, GCRY_CIPHER_DES_SK, GCRY_CIPHER_AES,
	GCRY_CIPHER_AES192, GCRY_CIPHER_AES256, GCRY_CIPHER_TWOFISH, GCRY_CIPHER_ARCFOUR = 301,
	GCRY_CIPHER_DES, GCRY_CIPHER_TWOFISH128, GCRY_CIPHER_SERPENT128, GCRY_CIPHER_SERPENT192,
	GCRY_CIPHER_SERPENT256, GCRY_CIPHER_RFC2268_40, GCRY_CIPHER_RFC2268_128,
	GCRY_CIPHER_SEED, GCRY_CIPHER_CAMELLIA128, GCRY_CIPHER_CAMELLIA192,
	GCRY_CIPHER_CAMELLIA256, GCRY_CIPHER_SALSA20, GCRY_CIPHER_SALSA20R12,
	GCRY_CIPHER_GOST28147, GCRY_CIPHER_CHACHA20, GCRY_CIPHER_GOST28147_MESH, GCRY_CIPHER_SM4
};
enum gcry_cipher_modes {
	GCRY_CIPHER_MODE_NONE, GCRY_CIPHER_MODE_ECB, GCRY_CIPHER_MODE_CFB, GCRY_CIPHER_MODE_CBC,
	GCRY_CIPHER_MODE_STREAM, GCRY_CIPHER_MODE_OFB, GCRY_CIPHER_MODE_CTR,
	GCRY_CIPHER_MODE_AESWRAP, GCRY_CIPHER_MODE_CCM, GCRY_CIPHER_MODE_GCM,
	GCRY_CIPHER_MODE_POLY1305, GCRY_CIPHER_MODE_OCB, GCRY_CIPHER_MODE_CFB8,
	GCRY_CIPHER_MODE_XTS, GCRY_CIPHER_MODE_EAX, GCRY_CIPHER_MODE_SIV,
	GCRY_CIPHER_MODE_GCM_SIV
};
enum gcry_cipher_flags {
	GCRY_CIPHER_SECURE = 1, GCRY_CIPHER_ENABLE_SYNC, GCRY_CIPHER_CBC_CTS = 4,
	GCRY_CIPHER_CBC_MAC = 8, GCRY_CIPHER_EXTENDED = 16
};
gcry_error_t gcry_cipher_open(gcry_cipher_hd_t *handle, int algo, int mode, unsigned int flags);
void gcry_cipher_close(gcry_cipher_hd_t h) __contract("frees(h)");
gcry_error_t gcry_cipher_ctl(gcry_cipher_hd_t h, int cmd, void *buffer, size_t buflen);
gcry_error_t gcry_cipher_info(gcry_cipher_hd_t h, int what, void *buffer, size_t *nbytes);
gcry_error_t gcry_cipher_algo_info(int algo, int what, void *buffer, size_t *nbytes);
const char *gcry_cipher_algo_name(int algorithm);
int gcry_cipher_map_name(const char *name);
int gcry_cipher_mode_from_oid(const char *string);
gcry_error_t gcry_cipher_encrypt(gcry_cipher_hd_t h, void *out, size_t outsize, const void *in, size_t inlen)
    __contract("writes(out, outsize) reads(in, inlen) copies(out, in) crypto(cipher)");
gcry_error_t gcry_cipher_decrypt(gcry_cipher_hd_t h, void *out, size_t outsize, const void *in, size_t inlen)
    __contract("writes(out, outsize) reads(in, inlen) copies(out, in) crypto(cipher)");
gcry_error_t gcry_cipher_setkey(gcry_cipher_hd_t hd, const void *key, size_t keylen);
gcry_error_t gcry_cipher_setiv(gcry_cipher_hd_t hd, const void *iv, size_t ivlen);
gcry_error_t gcry_cipher_authenticate(gcry_cipher_hd_t hd, const void *abuf, size_t abuflen);
gcry_error_t gcry_cipher_gettag(gcry_cipher_hd_t hd, void *outtag, size_t taglen);
gcry_error_t gcry_cipher_checktag(gcry_cipher_hd_t hd, const void *intag, size_t taglen);
gpg_error_t gcry_cipher_setctr(gcry_cipher_hd_t hd, const void *ctr, size_t ctrlen);
size_t gcry_cipher_get_algo_keylen(int algo);
size_t gcry_cipher_get_algo_blklen(int algo);
enum gcry_pk_algos {
	GCRY_PK_RSA = 1, GCRY_PK_RSA_E, GCRY_PK_RSA_S, GCRY_PK_ELG_E = 16, GCRY_PK_DSA,
	GCRY_PK_ECC, GCRY_PK_ELG = 20, GCRY_PK_ECDSA = 301, GCRY_PK_ECDH, GCRY_PK_EDDSA
};
gcry_error_t gcry_pk_encrypt(gcry_sexp_t *result, gcry_sexp_t data, gcry_sexp_t pkey);
gcry_error_t gcry_pk_decrypt(gcry_sexp_t *result, gcry_sexp_t data, gcry_sexp_t skey);
gcry_error_t gcry_pk_sign(gcry_sexp_t *result, gcry_sexp_t data, gcry_sexp_t skey);
gcry_error_t gcry_pk_verify(gcry_sexp_t sigval, gcry_sexp_t data, gcry_sexp_t pkey)
    __contract("crypto(verify)");
gcry_error_t gcry_pk_testkey(gcry_sexp_t key);
gcry_error_t gcry_pk_genkey(gcry_sexp_t *r_key, gcry_sexp_t s_parms);
gcry_error_t gcry_pk_ctl(int cmd, void *buffer, size_t buflen);
gcry_error_t gcry_pk_algo_info(int algo, int what, void *buffer, size_t *nbytes);
const char *gcry_pk_algo_name(int algorithm);
int gcry_pk_map_name(const char *name);
unsigned int gcry_pk_get_nbits(gcry_sexp_t key);
unsigned char *gcry_pk_get_keygrip(gcry_sexp_t key, unsigned char *array);
const char *gcry_pk_get_curve(gcry_sexp_t key, int iterator, unsigned int *r_nbits);
gcry_sexp_t gcry_pk_get_param(int algo, const char *name);
gcry_error_t gcry_pubkey_get_sexp(gcry_sexp_t *r_sexp, int mode, gcry_ctx_t ctx);
enum gcry_ecc_curves {
	GCRY_ECC_CURVE25519 = 1, GCRY_ECC_CURVE448
};
unsigned int gcry_ecc_get_algo_keylen(int curveid);
gpg_error_t gcry_ecc_mul_point(int curveid, unsigned char *result, const unsigned char *scalar, const unsigned char *point);
enum gcry_md_algos {
	GCRY_MD_NONE, GCRY_MD_MD5, GCRY_MD_SHA1, GCRY_MD_RMD160, GCRY_MD_MD2 = 5, GCRY_MD_TIGER,
	GCRY_MD_HAVAL, GCRY_MD_SHA256, GCRY_MD_SHA384, GCRY_MD_SHA512, GCRY_MD_SHA224,
	GCRY_MD_MD4 = 301, GCRY_MD_CRC32, GCRY_MD_CRC32_RFC1510, GCRY_MD_CRC24_RFC2440,
	GCRY_MD_WHIRLPOOL, GCRY_MD_TIGER1, GCRY_MD_TIGER2, GCRY_MD_GOSTR3411_94,
	GCRY_MD_STRIBOG256, GCRY_MD_STRIBOG512, GCRY_MD_GOSTR3411_CP, GCRY_MD_SHA3_224,
	GCRY_MD_SHA3_256, GCRY_MD_SHA3_384, GCRY_MD_SHA3_512, GCRY_MD_SHAKE128, GCRY_MD_SHAKE256,
	GCRY_MD_BLAKE2B_512, GCRY_MD_BLAKE2B_384, GCRY_MD_BLAKE2B_256, GCRY_MD_BLAKE2B_160,
	GCRY_MD_BLAKE2S_256, GCRY_MD_BLAKE2S_224, GCRY_MD_BLAKE2S_160, GCRY_MD_BLAKE2S_128,
	GCRY_MD_SM3, GCRY_MD_SHA512_256, GCRY_MD_SHA512_224
};
enum gcry_md_flags {
	GCRY_MD_FLAG_SECURE = 1, GCRY_MD_FLAG_HMAC, GCRY_MD_FLAG_BUGEMU1 = 256
};
struct gcry_md_context;
struct gcry_md_handle {
	struct gcry_md_context *ctx;
	int bufpos;
	int bufsize;
	unsigned char buf[1];
};
typedef struct gcry_md_handle *gcry_md_hd_t;
typedef struct gcry_md_handle *GCRY_MD_HD;
typedef struct gcry_md_handle *GcryMDHd;
gcry_error_t gcry_md_open(gcry_md_hd_t *h, int algo, unsigned int flags);
void gcry_md_close(gcry_md_hd_t hd) __contract("frees(hd)");
gcry_error_t gcry_md_enable(gcry_md_hd_t hd, int algo);
gcry_error_t gcry_md_copy(gcry_md_hd_t *bhd, gcry_md_hd_t ahd);
void gcry_md_reset(gcry_md_hd_t hd);
gcry_error_t gcry_md_ctl(gcry_md_hd_t hd, int cmd, void *buffer, size_t buflen);
void gcry_md_write(gcry_md_hd_t hd, const void *buffer, size_t length)
    __contract("reads(buffer, length)");
unsigned char *gcry_md_read(gcry_md_hd_t hd, int algo);
gpg_error_t gcry_md_extract(gcry_md_hd_t hd, int algo, void *buffer, size_t length);
void gcry_md_hash_buffer(int algo, void *digest, const void *buffer, size_t length)
    __contract("reads(buffer, length) crypto(hash)");
gpg_error_t gcry_md_hash_buffers(int algo, unsigned int flags, void *digest, const gcry_buffer_t *iov, int iovcnt);
int gcry_md_get_algo(gcry_md_hd_t hd);
unsigned int gcry_md_get_algo_dlen(int algo);
int gcry_md_is_enabled(gcry_md_hd_t a, int algo);
int gcry_md_is_secure(gcry_md_hd_t a);
gcry_error_t gcry_md_info(gcry_md_hd_t h, int what, void *buffer, size_t *nbytes);
gcry_error_t gcry_md_algo_info(int algo, int what, void *buffer, size_t *nbytes);
const char *gcry_md_algo_name(int algo);
int gcry_md_map_name(const char *name);
gcry_error_t gcry_md_setkey(gcry_md_hd_t hd, const void *key, size_t keylen);
void gcry_md_debug(gcry_md_hd_t hd, const char *suffix);
struct gcry_mac_handle;
typedef struct gcry_mac_handle *gcry_mac_hd_t;
enum gcry_mac_algos {
	GCRY_MAC_NONE, GCRY_MAC_GOST28147_IMIT, GCRY_MAC_HMAC_SHA256 = 101, GCRY_MAC_HMAC_SHA224,
	GCRY_MAC_HMAC_SHA512, GCRY_MAC_HMAC_SHA384, GCRY_MAC_HMAC_SHA1, GCRY_MAC_HMAC_MD5,
	GCRY_MAC_HMAC_MD4, GCRY_MAC_HMAC_RMD160, GCRY_MAC_HMAC_TIGER1, GCRY_MAC_HMAC_WHIRLPOOL,
	GCRY_MAC_HMAC_GOSTR3411_94, GCRY_MAC_HMAC_STRIBOG256, GCRY_MAC_HMAC_STRIBOG512,
	GCRY_MAC_HMAC_MD2, GCRY_MAC_HMAC_SHA3_224, GCRY_MAC_HMAC_SHA3_256,
	GCRY_MAC_HMAC_SHA3_384, GCRY_MAC_HMAC_SHA3_512, GCRY_MAC_HMAC_GOSTR3411_CP,
	GCRY_MAC_HMAC_BLAKE2B_512, GCRY_MAC_HMAC_BLAKE2B_384, GCRY_MAC_HMAC_BLAKE2B_256,
	GCRY_MAC_HMAC_BLAKE2B_160, GCRY_MAC_HMAC_BLAKE2S_256, GCRY_MAC_HMAC_BLAKE2S_224,
	GCRY_MAC_HMAC_BLAKE2S_160, GCRY_MAC_HMAC_BLAKE2S_128, GCRY_MAC_HMAC_SM3,
	GCRY_MAC_HMAC_SHA512_256, GCRY_MAC_HMAC_SHA512_224, GCRY_MAC_CMAC_AES = 201,
	GCRY_MAC_CMAC_3DES, GCRY_MAC_CMAC_CAMELLIA, GCRY_MAC_CMAC_CAST5, GCRY_MAC_CMAC_BLOWFISH,
	GCRY_MAC_CMAC_TWOFISH, GCRY_MAC_CMAC_SERPENT, GCRY_MAC_CMAC_SEED, GCRY_MAC_CMAC_RFC2268,
	GCRY_MAC_CMAC_IDEA, GCRY_MAC_CMAC_GOST28147, GCRY_MAC_CMAC_SM4, GCRY_MAC_GMAC_AES = 401,
	GCRY_MAC_GMAC_CAMELLIA, GCRY_MAC_GMAC_TWOFISH, GCRY_MAC_GMAC_SERPENT, GCRY_MAC_GMAC_SEED,
	GCRY_MAC_POLY1305 = 501, GCRY_MAC_POLY1305_AES, GCRY_MAC_POLY1305_CAMELLIA,
	GCRY_MAC_POLY1305_TWOFISH, GCRY_MAC_POLY1305_SERPENT, GCRY_MAC_POLY1305_SEED
};
enum gcry_mac_flags {
	GCRY_MAC_FLAG_SECURE = 1
};
gcry_error_t gcry_mac_open(gcry_mac_hd_t *handle, int algo, unsigned int flags, gcry_ctx_t ctx);
void gcry_mac_close(gcry_mac_hd_t h) __contract("frees(h)");
gcry_error_t gcry_mac_ctl(gcry_mac_hd_t h, int cmd, void *buffer, size_t buflen);
gcry_error_t gcry_mac_algo_info(int algo, int what, void *buffer, size_t *nbytes);
gcry_error_t gcry_mac_setkey(gcry_mac_hd_t hd, const void *key, size_t keylen);
gcry_error_t gcry_mac_setiv(gcry_mac_hd_t hd, const void *iv, size_t ivlen);
gcry_error_t gcry_mac_write(gcry_mac_hd_t hd, const void *buffer, size_t length)
    __contract("reads(buffer, length)");
gcry_error_t gcry_mac_read(gcry_mac_hd_t hd, void *buffer, size_t *buflen);
gcry_error_t gcry_mac_verify(gcry_mac_hd_t hd, const void *buffer, size_t buflen);
int gcry_mac_get_algo(gcry_mac_hd_t hd);
unsigned int gcry_mac_get_algo_maclen(int algo);
unsigned int gcry_mac_get_algo_keylen(int algo);
const char *gcry_mac_algo_name(int algorithm);
int gcry_mac_map_name(const char *name);
enum gcry_kdf_algos {
	GCRY_KDF_NONE, GCRY_KDF_SIMPLE_S2K = 16, GCRY_KDF_SALTED_S2K,
	GCRY_KDF_ITERSALTED_S2K = 19, GCRY_KDF_PBKDF1 = 33, GCRY_KDF_PBKDF2,
	GCRY_KDF_SCRYPT = 48, GCRY_KDF_ARGON2 = 64, GCRY_KDF_BALLOON
};
enum gcry_kdf_subalgo_argon2 {
	GCRY_KDF_ARGON2D, GCRY_KDF_ARGON2I, GCRY_KDF_ARGON2ID
};
gpg_error_t gcry_kdf_derive(const void *passphrase, size_t passphraselen, int algo, int subalgo, const void *salt, size_t saltlen, unsigned long iterations, size_t keysize, void *keybuffer);
struct gcry_kdf_handle;
typedef struct gcry_kdf_handle *gcry_kdf_hd_t;
typedef void (*gcry_kdf_job_fn_t)(void *);
typedef int (*gcry_kdf_dispatch_job_fn_t)(void *, gcry_kdf_job_fn_t, void *);
typedef int (*gcry_kdf_wait_all_jobs_fn_t)(void *);
struct gcry_kdf_thread_ops {
	void *jobs_context;
	gcry_kdf_dispatch_job_fn_t dispatch_job;
	gcry_kdf_wait_all_jobs_fn_t wait_all_jobs;
};
typedef struct gcry_kdf_thread_ops gcry_kdf_thread_ops_t;
gcry_error_t gcry_kdf_open(gcry_kdf_hd_t *hd, int algo, int subalgo, const unsigned long *param, unsigned int paramlen, const void *passphrase, size_t passphraselen, const void *salt, size_t saltlen, const void *key, size_t keylen, const void *ad, size_t adlen);
gcry_error_t gcry_kdf_compute(gcry_kdf_hd_t h, const gcry_kdf_thread_ops_t *ops);
gcry_error_t gcry_kdf_final(gcry_kdf_hd_t h, size_t resultlen, void *result);
void gcry_kdf_close(gcry_kdf_hd_t h);
enum gcry_rng_types {
	GCRY_RNG_TYPE_STANDARD = 1, GCRY_RNG_TYPE_FIPS, GCRY_RNG_TYPE_SYSTEM
};
enum gcry_random_level {
	GCRY_WEAK_RANDOM, GCRY_STRONG_RANDOM, GCRY_VERY_STRONG_RANDOM
};
typedef enum gcry_random_level gcry_random_level_t;
void gcry_randomize(void *buffer, size_t length, enum gcry_random_level level)
    __contract("writes(buffer, length) random(buffer, strong)");
gcry_error_t gcry_random_add_bytes(const void *buffer, size_t length, int quality);
void *gcry_random_bytes(size_t nbytes, enum gcry_random_level level);
void *gcry_random_bytes_secure(size_t nbytes, enum gcry_random_level level);
void gcry_mpi_randomize(gcry_mpi_t w, unsigned int nbits, enum gcry_random_level level);
void gcry_create_nonce(void *buffer, size_t length)
    __contract("writes(buffer, length) random(buffer, strong)");
typedef int (*gcry_prime_check_func_t)(void *, int, gcry_mpi_t);
gcry_error_t gcry_prime_generate(gcry_mpi_t *prime, unsigned int prime_bits, unsigned int factor_bits, gcry_mpi_t **factors, gcry_prime_check_func_t cb_func, void *cb_arg, gcry_random_level_t random_level, unsigned int flags);
gcry_error_t gcry_prime_group_generator(gcry_mpi_t *r_g, gcry_mpi_t prime, gcry_mpi_t *factors, gcry_mpi_t start_g);
void gcry_prime_release_factors(gcry_mpi_t *factors);
gcry_error_t gcry_prime_check(gcry_mpi_t x, unsigned int flags);
void gcry_ctx_release(gcry_ctx_t ctx);
void gcry_log_debug(const char *fmt, ...);
void gcry_log_debughex(const char *text, const void *buffer, size_t length);
void gcry_log_debugmpi(const char *text, gcry_mpi_t mpi);
void gcry_log_debugpnt(const char *text, gcry_mpi_point_t point, gcry_ctx_t ctx);
void gcry_log_debugsxp(const char *text, gcry_sexp_t sexp);
char *gcry_get_config(int mode, const char *what);
enum gcry_log_levels {
	GCRY_LOG_CONT, GCRY_LOG_INFO = 10, GCRY_LOG_WARN = 20, GCRY_LOG_ERROR = 30,
	GCRY_LOG_FATAL = 40, GCRY_LOG_BUG = 50, GCRY_LOG_DEBUG = 100
};
typedef void (*gcry_handler_progress_t)(void *, const char *, int, int, int);
typedef void *(*gcry_handler_alloc_t)(size_t);
typedef int (*gcry_handler_secure_check_t)(const void *);
typedef void *(*gcry_handler_realloc_t)(void *, size_t);
typedef void (*gcry_handler_free_t)(void *);
typedef int (*gcry_handler_no_mem_t)(void *, size_t, unsigned int);
typedef void (*gcry_handler_error_t)(void *, int, const char *);
typedef void (*gcry_handler_log_t)(void *, int, const char *, struct __va_list_tag *);
void gcry_set_progress_handler(gcry_handler_progress_t cb, void *cb_data);
void gcry_set_allocation_handler(gcry_handler_alloc_t func_alloc, gcry_handler_alloc_t func_alloc_secure, gcry_handler_secure_check_t func_secure_check, gcry_handler_realloc_t func_realloc, gcry_handler_free_t func_free);
void gcry_set_outofcore_handler(gcry_handler_no_mem_t h, void *opaque);
void gcry_set_fatalerror_handler(gcry_handler_error_t fnc, void *opaque);
void gcry_set_log_handler(gcry_handler_log_t f, void *opaque);
void gcry_set_gettext_handler(const char *(*f)(const char *));
void *gcry_malloc(size_t n) __contract("alloc(ret, n) null_alloc(ret)");
void *gcry_calloc(size_t n, size_t m);
void *gcry_malloc_secure(size_t n) __contract("alloc(ret, n) null_alloc(ret)");
void *gcry_calloc_secure(size_t n, size_t m);
void *gcry_realloc(void *a, size_t n);
char *gcry_strdup(const char *string);
void *gcry_xmalloc(size_t n) __contract("alloc(ret, n) null_alloc(ret)");
void *gcry_xcalloc(size_t n, size_t m);
void *gcry_xmalloc_secure(size_t n);
void *gcry_xcalloc_secure(size_t n, size_t m);
void *gcry_xrealloc(void *a, size_t n);
char *gcry_xstrdup(const char *a);
void gcry_free(void *a) __contract("frees(a)");
int gcry_is_secure(const void *a);
gcry_error_t gcry_pk_hash_sign(gcry_sexp_t *result, const char *data_tmpl, gcry_sexp_t skey, gcry_md_hd_t hd, gcry_ctx_t ctx);
gcry_error_t gcry_pk_hash_verify(gcry_sexp_t sigval, const char *data_tmpl, gcry_sexp_t pkey, gcry_md_hd_t hd, gcry_ctx_t ctx);
gcry_error_t gcry_pk_random_override_new(gcry_ctx_t *r_ctx, const unsigned char *p, size_t len);

#define _GCRY_ERR_SOURCE_DEFAULT 1
#define GCRYPT_VERSION "1.10.1"
#define GCRYPT_VERSION_NUMBER 0x10a01
#define _GCRY_GCC_VERSION 120200
#define GCRY_ERR_SOURCE_DEFAULT 32
#define GCRY_THREAD_OPTION_DEFAULT 0
#define GCRY_THREAD_OPTION_USER 1
#define GCRY_THREAD_OPTION_PTH 2
#define GCRY_THREAD_OPTION_PTHREAD 3
#define GCRY_THREAD_OPTION_VERSION 1
#define GCRY_CIPHER_AES128 7
#define GCRY_CIPHER_RIJNDAEL 7
#define GCRY_CIPHER_RIJNDAEL128 7
#define GCRY_CIPHER_RIJNDAEL192 8
#define GCRY_CIPHER_RIJNDAEL256 9
#define GCRY_GCM_BLOCK_LEN 16
#define GCRY_CCM_BLOCK_LEN 16
#define GCRY_OCB_BLOCK_LEN 16
#define GCRY_XTS_BLOCK_LEN 16
#define GCRY_SIV_BLOCK_LEN 16
#define GCRY_PK_USAGE_SIGN 1
#define GCRY_PK_USAGE_ENCR 2
#define GCRY_PK_USAGE_CERT 4
#define GCRY_PK_USAGE_AUTH 8
#define GCRY_PK_USAGE_UNKN 128
#define GCRY_PK_GET_PUBKEY 1
#define GCRY_PK_GET_SECKEY 2
#define GCRY_PRIME_CHECK_AT_FINISH 0
#define GCRY_PRIME_CHECK_AT_GOT_PRIME 1
#define GCRY_PRIME_CHECK_AT_MAYBE_PRIME 2
#define GCRY_PRIME_FLAG_SECRET 0x1
#define GCRY_PRIME_FLAG_SPECIAL_FACTOR 0x2

gcry_mpi_t mpi_new();
gcry_mpi_t mpi_secure_new();
gcry_mpi_t mpi_copy();
void mpi_snatch();
gcry_mpi_t mpi_set();
gcry_mpi_t mpi_set_ui();
gpg_error_t mpi_get_ui();
void mpi_abs();
void mpi_neg();
int mpi_cmp();
int mpi_cmp_ui();
int mpi_is_neg();
void mpi_add_ui();
void mpi_add();
void mpi_addm();
void mpi_sub_ui();
void mpi_sub();
void mpi_subm();
void mpi_mul_ui();
void mpi_mul_2exp();
void mpi_mul();
void mpi_mulm();
void mpi_powm();
void mpi_tdiv();
void mpi_fdiv();
void mpi_mod();
int mpi_gcd();
int mpi_invm();
gcry_mpi_point_t mpi_point_new();
gcry_mpi_point_t mpi_point_copy();
void mpi_point_get();
void mpi_point_snatch_get();
gcry_mpi_point_t mpi_point_set();
gcry_mpi_point_t mpi_point_snatch_set();
unsigned int mpi_get_nbits();
int mpi_test_bit();
void mpi_set_bit();
void mpi_set_highbit();
void mpi_clear_bit();
void mpi_clear_highbit();
void mpi_rshift();
void mpi_lshift();
gcry_mpi_t mpi_set_opaque();
void *mpi_get_opaque();
gcry_error_t gcry_cipher_reset();
gcry_error_t gcry_cipher_sync();
gcry_error_t gcry_cipher_cts();
gcry_error_t gcry_cipher_final();
gcry_error_t gcry_cipher_test_algo();
gcry_error_t gcry_cipher_set_decryption_tag();
gcry_error_t gcry_pk_test_algo();
gcry_error_t gcry_md_final();
gcry_error_t gcry_md_test_algo();
gcry_error_t gcry_md_get_asnoid();
gcry_error_t gcry_mac_reset();
gcry_error_t gcry_mac_test_algo();
gcry_error_t gcry_fast_random_poll();
gcry_error_t gcry_fips_mode_active();

#endif
