/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_CRYPTO_H
#define OPENSSL_CRYPTO_H

#include <openssl/macros.h>
#include <stdlib.h>
#include <time.h>
#include <openssl/e_os2.h>
#include <stdio.h>
#include <openssl/safestack.h>
#include <openssl/opensslv.h>
#include <openssl/types.h>
#include <openssl/opensslconf.h>
#include <openssl/cryptoerr.h>
#include <openssl/core.h>
#include <openssl/ebcdic.h>
#include <openssl/symhacks.h>
#include <pthread.h>

typedef struct {
	int dummy;
} CRYPTO_dynlock;
typedef void CRYPTO_RWLOCK;
CRYPTO_RWLOCK *CRYPTO_THREAD_lock_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
int CRYPTO_THREAD_read_lock(CRYPTO_RWLOCK *lock) __contract("locks(lock)");
int CRYPTO_THREAD_write_lock(CRYPTO_RWLOCK *lock) __contract("locks(lock)");
int CRYPTO_THREAD_unlock(CRYPTO_RWLOCK *lock) __contract("unlocks(lock)");
void CRYPTO_THREAD_lock_free(CRYPTO_RWLOCK *lock) __contract("frees(lock)");
int CRYPTO_atomic_add(int *val, int amount, int *ret, CRYPTO_RWLOCK *lock);
int CRYPTO_atomic_or(uint64_t *val, uint64_t op, uint64_t *ret, CRYPTO_RWLOCK *lock);
int CRYPTO_atomic_load(uint64_t *val, uint64_t *ret, CRYPTO_RWLOCK *lock);
size_t OPENSSL_strlcpy(char *dst, const char *src, size_t siz)
    __contract("string(src) writes(dst, min(strlen(src)+1, siz)) copies(dst, src)");
size_t OPENSSL_strlcat(char *dst, const char *src, size_t siz)
    __contract("string(src) writes(dst, siz) copies(dst, src)");
size_t OPENSSL_strnlen(const char *str, size_t maxlen);
int OPENSSL_buf2hexstr_ex(char *str, size_t str_n, size_t *strlength, const unsigned char *buf, size_t buflen, const char sep);
char *OPENSSL_buf2hexstr(const unsigned char *buf, long buflen);
int OPENSSL_hexstr2buf_ex(unsigned char *buf, size_t buf_n, size_t *buflen, const char *str, const char sep);
unsigned char *OPENSSL_hexstr2buf(const char *str, long *buflen)
    __contract("string(str) null(ret) derived(ret, str)");
int OPENSSL_hexchar2int(unsigned char c);
int OPENSSL_strcasecmp(const char *s1, const char *s2);
int OPENSSL_strncasecmp(const char *s1, const char *s2, size_t n);
unsigned int OPENSSL_version_major(void);
unsigned int OPENSSL_version_minor(void);
unsigned int OPENSSL_version_patch(void);
const char *OPENSSL_version_pre_release(void);
const char *OPENSSL_version_build_metadata(void);
unsigned long OpenSSL_version_num(void);
const char *OpenSSL_version(int type);
const char *OPENSSL_info(int type);
int OPENSSL_issetugid(void);
struct crypto_ex_data_st {
	OSSL_LIB_CTX *ctx;
	struct stack_st_void *sk;
};
struct stack_st_void;
typedef void CRYPTO_EX_new(void *, void *, CRYPTO_EX_DATA *, int, long, void *);
typedef void CRYPTO_EX_free(void *, void *, CRYPTO_EX_DATA *, int, long, void *);
typedef int CRYPTO_EX_dup(CRYPTO_EX_DATA *, const CRYPTO_EX_DATA *, void **, int, long, void *);
int CRYPTO_get_ex_new_index(int class_index, long argl, void *argp, CRYPTO_EX_new *new_func, CRYPTO_EX_dup *dup_func, CRYPTO_EX_free *free_func)
    __contract("null_alloc(ret) alloc(ret, unknown)");
int CRYPTO_free_ex_index(int class_index, int idx);
int CRYPTO_new_ex_data(int class_index, void *obj, CRYPTO_EX_DATA *ad)
    __contract("null_alloc(ret) alloc(ret, unknown)");
int CRYPTO_dup_ex_data(int class_index, CRYPTO_EX_DATA *to, const CRYPTO_EX_DATA *from);
void CRYPTO_free_ex_data(int class_index, void *obj, CRYPTO_EX_DATA *ad);
int CRYPTO_alloc_ex_data(int class_index, void *obj, CRYPTO_EX_DATA *ad, int idx);
int CRYPTO_set_ex_data(CRYPTO_EX_DATA *ad, int idx, void *val);
void *CRYPTO_get_ex_data(const CRYPTO_EX_DATA *ad, int idx);
struct crypto_threadid_st {
	int dummy;
};
typedef struct crypto_threadid_st CRYPTO_THREADID;
typedef void *(*CRYPTO_malloc_fn)(size_t, const char *, int);
typedef void *(*CRYPTO_realloc_fn)(void *, size_t, const char *, int);
typedef void (*CRYPTO_free_fn)(void *, const char *, int);
int CRYPTO_set_mem_functions(CRYPTO_malloc_fn malloc_fn, CRYPTO_realloc_fn realloc_fn, CRYPTO_free_fn free_fn);
void CRYPTO_get_mem_functions(CRYPTO_malloc_fn *malloc_fn, CRYPTO_realloc_fn *realloc_fn, CRYPTO_free_fn *free_fn);
int CRYPTO_secure_malloc_init(size_t sz, size_t minsize);
int CRYPTO_secure_malloc_done(void);
void *CRYPTO_secure_malloc(size_t num, const char *file, int line);
void *CRYPTO_secure_zalloc(size_t num, const char *file, int line);
void CRYPTO_secure_free(void *ptr, const char *file, int line) __contract("frees(ptr)");
void CRYPTO_secure_clear_free(void *ptr, size_t num, const char *file, int line)
    __contract("frees(ptr)");
int CRYPTO_secure_allocated(const void *ptr);
int CRYPTO_secure_malloc_initialized(void);
size_t CRYPTO_secure_actual_size(void *ptr);
size_t CRYPTO_secure_used(void);
void OPENSSL_cleanse(void *ptr, size_t len) __contract("writes(ptr, len)");
int OPENSSL_isservice(void);
void OPENSSL_init(void);
void OPENSSL_fork_prepare(void);
void OPENSSL_fork_parent(void);
void OPENSSL_fork_child(void);
struct tm *OPENSSL_gmtime(const time_t *timer, struct tm *result);
int OPENSSL_gmtime_adj(struct tm *tm, int offset_day, long offset_sec);
int OPENSSL_gmtime_diff(int *pday, int *psec, const struct tm *from, const struct tm *to);
int CRYPTO_memcmp(const void *in_a, const void *in_b, size_t len)
    __contract("reads(in_a, len) reads(in_b, len) compares(in_a, in_b, len)");
void OPENSSL_cleanup(void);
int OPENSSL_init_crypto(uint64_t opts, const OPENSSL_INIT_SETTINGS *settings);
int OPENSSL_atexit(void (*handler)(void));
void OPENSSL_thread_stop(void);
void OPENSSL_thread_stop_ex(OSSL_LIB_CTX *ctx);
OPENSSL_INIT_SETTINGS *OPENSSL_INIT_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
int OPENSSL_INIT_set_config_filename(OPENSSL_INIT_SETTINGS *settings, const char *config_filename);
void OPENSSL_INIT_set_config_file_flags(OPENSSL_INIT_SETTINGS *settings, unsigned long flags);
int OPENSSL_INIT_set_config_appname(OPENSSL_INIT_SETTINGS *settings, const char *config_appname);
void OPENSSL_INIT_free(OPENSSL_INIT_SETTINGS *settings) __contract("frees(settings)");
typedef pthread_once_t CRYPTO_ONCE;
typedef pthread_key_t CRYPTO_THREAD_LOCAL;
typedef pthread_t CRYPTO_THREAD_ID;
int CRYPTO_THREAD_run_once(CRYPTO_ONCE *once, void (*init)(void));
int CRYPTO_THREAD_init_local(CRYPTO_THREAD_LOCAL *key, void (*cleanup)(void *));
void *CRYPTO_THREAD_get_local(CRYPTO_THREAD_LOCAL *key);
int CRYPTO_THREAD_set_local(CRYPTO_THREAD_LOCAL *key, void *val);
int CRYPTO_THREAD_cleanup_local(CRYPTO_THREAD_LOCAL *key);
CRYPTO_THREAD_ID CRYPTO_THREAD_get_current_id(void);
int CRYPTO_THREAD_compare_id(CRYPTO_THREAD_ID a, CRYPTO_THREAD_ID b);
OSSL_LIB_CTX *OSSL_LIB_CTX_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
OSSL_LIB_CTX *OSSL_LIB_CTX_new_from_dispatch(const OSSL_CORE_HANDLE *handle, const OSSL_DISPATCH *in)
    __contract("null_alloc(ret) alloc(ret, unknown)");
OSSL_LIB_CTX *OSSL_LIB_CTX_new_child(const OSSL_CORE_HANDLE *handle, const OSSL_DISPATCH *in)
    __contract("null_alloc(ret) alloc(ret, unknown)");
int OSSL_LIB_CTX_load_config(OSSL_LIB_CTX *ctx, const char *config_file);
void OSSL_LIB_CTX_free(OSSL_LIB_CTX *p1) __contract("frees(p1)");
OSSL_LIB_CTX *OSSL_LIB_CTX_get0_global_default(void);
OSSL_LIB_CTX *OSSL_LIB_CTX_set0_default(OSSL_LIB_CTX *libctx);
#define OPENSSL_malloc(num) CRYPTO_malloc((num), __FILE__, __LINE__)
#define OPENSSL_zalloc(num) CRYPTO_zalloc((num), __FILE__, __LINE__)
#define OPENSSL_realloc(addr, num) CRYPTO_realloc((addr), (num), __FILE__, __LINE__)
#define OPENSSL_clear_realloc(addr, old, num) CRYPTO_clear_realloc((addr), (old), (num), __FILE__, __LINE__)
#define OPENSSL_free(addr) CRYPTO_free((addr), __FILE__, __LINE__)
#define OPENSSL_clear_free(addr, num) CRYPTO_clear_free((addr), (num), __FILE__, __LINE__)
#define OPENSSL_strdup(str) CRYPTO_strdup((str), __FILE__, __LINE__)
#define OPENSSL_strndup(str, n) CRYPTO_strndup((str), (n), __FILE__, __LINE__)
#define OPENSSL_memdup(str, s) CRYPTO_memdup((str), (s), __FILE__, __LINE__)
#define OPENSSL_assert(e) ((void)((e) ? 0 : (OPENSSL_die("assertion failed: " #e, __FILE__, __LINE__), 1)))
void *CRYPTO_malloc(size_t num, const char *file, int line)
    __contract("alloc(ret, num) null_alloc(ret)");
void *CRYPTO_zalloc(size_t num, const char *file, int line)
    __contract("alloc(ret, num) zeroed(ret) null_alloc(ret)");
void *CRYPTO_realloc(void *addr, size_t num, const char *file, int line)
    __contract("realloc(addr, ret, num) null_alloc(ret)");
void *CRYPTO_clear_realloc(void *addr, size_t old_num, size_t num, const char *file, int line)
    __contract("realloc(addr, ret, num) null_alloc(ret)");
char *CRYPTO_strdup(const char *str, const char *file, int line)
    __contract("string(str) alloc(ret, strlen(str)+1) copies(ret, str) null_alloc(ret)");
char *CRYPTO_strndup(const char *str, size_t s, const char *file, int line)
    __contract("reads(str, min(strlen(str), s)) alloc(ret, min(strlen(str), s)+1) "
               "copies(ret, str) null_alloc(ret)");
#define SSLEAY_VERSION_NUMBER 805306720L
#define SSLEAY_VERSION 0
#define SSLEAY_CFLAGS 1
#define SSLEAY_BUILT_ON 2
#define SSLEAY_PLATFORM 3
#define SSLEAY_DIR 4
#define OPENSSL_VERSION 0
#define OPENSSL_CFLAGS 1
#define OPENSSL_BUILT_ON 2
#define OPENSSL_PLATFORM 3
#define OPENSSL_DIR 4
#define OPENSSL_ENGINES_DIR 5
#define OPENSSL_VERSION_STRING 6
#define OPENSSL_FULL_VERSION_STRING 7
#define OPENSSL_MODULES_DIR 8
#define OPENSSL_CPU_INFO 9
#define OPENSSL_INFO_CONFIG_DIR 1001
#define OPENSSL_INFO_ENGINES_DIR 1002
#define OPENSSL_INFO_MODULES_DIR 1003
#define OPENSSL_INFO_DSO_EXTENSION 1004
#define OPENSSL_INFO_DIR_FILENAME_SEPARATOR 1005
#define OPENSSL_INFO_LIST_SEPARATOR 1006
#define OPENSSL_INFO_SEED_SOURCE 1007
#define OPENSSL_INFO_CPU_SETTINGS 1008
#define CRYPTO_EX_INDEX_SSL 0
#define CRYPTO_EX_INDEX_SSL_CTX 1
#define CRYPTO_EX_INDEX_SSL_SESSION 2
#define CRYPTO_EX_INDEX_X509 3
#define CRYPTO_EX_INDEX_X509_STORE 4
#define CRYPTO_EX_INDEX_X509_STORE_CTX 5
#define CRYPTO_EX_INDEX_DH 6
#define CRYPTO_EX_INDEX_DSA 7
#define CRYPTO_EX_INDEX_EC_KEY 8
#define CRYPTO_EX_INDEX_RSA 9
#define CRYPTO_EX_INDEX_ENGINE 10
#define CRYPTO_EX_INDEX_UI 11
#define CRYPTO_EX_INDEX_BIO 12
#define CRYPTO_EX_INDEX_APP 13
#define CRYPTO_EX_INDEX_UI_METHOD 14
#define CRYPTO_EX_INDEX_RAND_DRBG 15
#define CRYPTO_EX_INDEX_DRBG 15
#define CRYPTO_EX_INDEX_OSSL_LIB_CTX 16
#define CRYPTO_EX_INDEX_EVP_PKEY 17
#define CRYPTO_EX_INDEX__COUNT 18
#define CRYPTO_LOCK 1
#define CRYPTO_UNLOCK 2
#define CRYPTO_READ 4
#define CRYPTO_WRITE 8
#define OPENSSL_INIT_NO_LOAD_CRYPTO_STRINGS 0x1L
#define OPENSSL_INIT_LOAD_CRYPTO_STRINGS 0x2L
#define OPENSSL_INIT_ADD_ALL_CIPHERS 0x4L
#define OPENSSL_INIT_ADD_ALL_DIGESTS 0x8L
#define OPENSSL_INIT_NO_ADD_ALL_CIPHERS 0x10L
#define OPENSSL_INIT_NO_ADD_ALL_DIGESTS 0x20L
#define OPENSSL_INIT_LOAD_CONFIG 0x40L
#define OPENSSL_INIT_NO_LOAD_CONFIG 0x80L
#define OPENSSL_INIT_ASYNC 0x100L
#define OPENSSL_INIT_ENGINE_RDRAND 0x200L
#define OPENSSL_INIT_ENGINE_DYNAMIC 0x400L
#define OPENSSL_INIT_ENGINE_OPENSSL 0x800L
#define OPENSSL_INIT_ENGINE_CRYPTODEV 0x1000L
#define OPENSSL_INIT_ENGINE_CAPI 0x2000L
#define OPENSSL_INIT_ENGINE_PADLOCK 0x4000L
#define OPENSSL_INIT_ENGINE_AFALG 0x8000L
#define OPENSSL_INIT_ATFORK 0x20000L
#define OPENSSL_INIT_NO_ATEXIT 0x80000L
#define OPENSSL_INIT_ENGINE_ALL_BUILTIN 0x7600L
#define CRYPTO_ONCE_STATIC_INIT 0
#define SSLeay OpenSSL_version_num
#define SSLeay_version OpenSSL_version
void *OPENSSL_secure_malloc();
void *OPENSSL_secure_zalloc();
void OPENSSL_secure_free();
void OPENSSL_secure_clear_free();
size_t OPENSSL_secure_actual_size();
void OpenSSLDie();

#endif
