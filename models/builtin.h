/* the compiler's builtins, included before every unit */
#ifndef _MODELS_BUILTIN_H
#define _MODELS_BUILTIN_H

/*
 * Type-generic builtins have no prototype here; the parser knows them:
 *   __builtin_va_list, __builtin_va_start, __builtin_va_end, __builtin_va_arg, __builtin_va_copy,
 *   __builtin_offsetof, __builtin_types_compatible_p, __builtin_choose_expr, __builtin_constant_p,
 *   __builtin_classify_type, __builtin_complex, __builtin_convertvector, __builtin_shuffle,
 *   __builtin_shufflevector, __builtin_tgmath, __builtin_call_with_static_chain, __builtin_has_attribute,
 *   __builtin_add_overflow, __builtin_sub_overflow, __builtin_mul_overflow and their _p forms,
 *   __builtin_isnan, __builtin_isinf, __builtin_isfinite, __builtin_isnormal, __builtin_signbit,
 *   __builtin_fpclassify, __builtin_isunordered, __builtin_isgreater and the other comparisons,
 *   __builtin_va_arg_pack, __builtin_va_arg_pack_len, __builtin_dump_struct, __builtin_bit_cast,
 *   __builtin_FILE, __builtin_LINE, __builtin_FUNCTION, __builtin_speculation_safe_value,
 *   __sync_fetch_and_OP, __sync_OP_and_fetch, __sync_bool_compare_and_swap, __sync_val_compare_and_swap,
 *   __sync_lock_test_and_set, __sync_lock_release,
 *   __atomic_load_n, __atomic_load, __atomic_store_n, __atomic_store, __atomic_exchange_n, __atomic_exchange,
 *   __atomic_compare_exchange_n, __atomic_compare_exchange, __atomic_fetch_OP, __atomic_OP_fetch.
 */

/* memory and strings: as the functions of the same name */
void *__builtin_memcpy(void *dst, const void *src, unsigned long n)
    __contract("reads(src, n) writes(dst, n) copies(dst, src) same(ret, dst)");
void *__builtin_memmove(void *dst, const void *src, unsigned long n)
    __contract("reads(src, n) writes(dst, n) copies(dst, src) same(ret, dst)");
void *__builtin_mempcpy(void *dst, const void *src, unsigned long n)
    __contract("reads(src, n) writes(dst, n) copies(dst, src) into(ret, dst)");
void *__builtin_memset(void *s, int c, unsigned long n) __contract("writes(s, n) same(ret, s)");
int __builtin_memcmp(const void *a, const void *b, unsigned long n)
    __contract("reads(a, n) reads(b, n) compares(a, b, n)");
void *__builtin_memchr(const void *s, int c, unsigned long n)
    __contract("reads(s, n) into(ret, s) null(ret)");
int __builtin_bcmp(const void *a, const void *b, unsigned long n)
    __contract("reads(a, n) reads(b, n) compares(a, b, n)");
void __builtin_bcopy(const void *src, void *dst, unsigned long n)
    __contract("reads(src, n) writes(dst, n) copies(dst, src)");
void __builtin_bzero(void *s, unsigned long n) __contract("writes(s, n)");
unsigned long __builtin_strlen(const char *s) __contract("string(s) derived(ret, s)");
unsigned long __builtin_strnlen(const char *s, unsigned long maxlen)
    __contract("reads(s, maxlen) le(ret, maxlen)");
char *__builtin_strcpy(char *dst, const char *src)
    __contract("string(src) writes(dst, strlen(src)+1) copies(dst, src) same(ret, dst)");
char *__builtin_stpcpy(char *dst, const char *src)
    __contract("string(src) writes(dst, strlen(src)+1) copies(dst, src) into(ret, dst)");
char *__builtin_strncpy(char *dst, const char *src, unsigned long n)
    __contract("reads(src, min(strlen(src), n)) writes(dst, n) copies(dst, src) same(ret, dst)");
char *__builtin_strcat(char *dst, const char *src)
    __contract("string(dst) string(src) writes(dst, strlen(dst)+strlen(src)+1) copies(dst, src) "
               "same(ret, dst)");
char *__builtin_strncat(char *dst, const char *src, unsigned long n)
    __contract("string(dst) writes(dst, strlen(dst)+min(strlen(src), n)+1) copies(dst, src) "
               "same(ret, dst)");
int __builtin_strcmp(const char *a, const char *b)
    __contract("string(a) string(b) compares(a, b, strlen(a))");
int __builtin_strncmp(const char *a, const char *b, unsigned long n)
    __contract("reads(a, min(strlen(a)+1, n)) reads(b, min(strlen(b)+1, n)) compares(a, b, n)");
int __builtin_strcasecmp(const char *a, const char *b)
    __contract("string(a) string(b) compares(a, b, strlen(a))");
int __builtin_strncasecmp(const char *a, const char *b, unsigned long n)
    __contract("reads(a, min(strlen(a)+1, n)) reads(b, min(strlen(b)+1, n)) compares(a, b, n)");
char *__builtin_strchr(const char *s, int c) __contract("string(s) into(ret, s) null(ret)");
char *__builtin_strrchr(const char *s, int c) __contract("string(s) into(ret, s) null(ret)");
char *__builtin_strstr(const char *haystack, const char *needle)
    __contract("string(haystack) string(needle) into(ret, haystack) null(ret)");
char *__builtin_strpbrk(const char *s, const char *accept)
    __contract("string(s) string(accept) into(ret, s) null(ret)");
unsigned long __builtin_strspn(const char *s, const char *accept)
    __contract("string(s) string(accept) le(ret, strlen(s))");
unsigned long __builtin_strcspn(const char *s, const char *reject)
    __contract("string(s) string(reject) le(ret, strlen(s))");
char *__builtin_strdup(const char *s)
    __contract("string(s) alloc(ret, strlen(s)+1) null_alloc(ret) copies(ret, s)");
char *__builtin_strndup(const char *s, unsigned long n)
    __contract("reads(s, min(strlen(s), n)) alloc(ret, min(strlen(s), n)+1) null_alloc(ret) "
               "copies(ret, s)");

/* the checked forms that _FORTIFY_SOURCE makes; size is the size of *dst */
void *__builtin___memcpy_chk(void *dst, const void *src, unsigned long n, unsigned long size)
    __contract("reads(src, n) writes(dst, n) copies(dst, src) same(ret, dst)");
void *__builtin___memmove_chk(void *dst, const void *src, unsigned long n, unsigned long size)
    __contract("reads(src, n) writes(dst, n) copies(dst, src) same(ret, dst)");
void *__builtin___memset_chk(void *dst, int c, unsigned long n, unsigned long size)
    __contract("writes(dst, n) same(ret, dst)");
char *__builtin___strcpy_chk(char *dst, const char *src, unsigned long size)
    __contract("string(src) writes(dst, strlen(src)+1) copies(dst, src) same(ret, dst)");
char *__builtin___strncpy_chk(char *dst, const char *src, unsigned long n, unsigned long size)
    __contract("writes(dst, n) copies(dst, src) same(ret, dst)");
char *__builtin___strcat_chk(char *dst, const char *src, unsigned long size)
    __contract("string(dst) string(src) writes(dst, strlen(dst)+strlen(src)+1) copies(dst, src) "
               "same(ret, dst)");
char *__builtin___strncat_chk(char *dst, const char *src, unsigned long n, unsigned long size)
    __contract("string(dst) writes(dst, strlen(dst)+min(strlen(src), n)+1) copies(dst, src) "
               "same(ret, dst)");
int __builtin___sprintf_chk(char *s, int flag, unsigned long size, const char *format, ...)
    __contract("format(format, 4) writes(s, unbounded) copies(s, ...)");
int __builtin___snprintf_chk(char *s, unsigned long n, int flag, unsigned long size, const char *format, ...)
    __contract("format(format, 5) writes(s, n) copies(s, ...)");
int __builtin___vsnprintf_chk(char *s, unsigned long n, int flag, unsigned long size, const char *format, __builtin_va_list ap)
    __contract("format(format, 0) writes(s, n) copies(s, ...)");

/* input, output, process */
int __builtin_printf(const char *format, ...) __contract("format(format, 1)");
int __builtin_sprintf(char *s, const char *format, ...)
    __contract("format(format, 2) writes(s, unbounded) copies(s, ...)");
int __builtin_snprintf(char *s, unsigned long n, const char *format, ...)
    __contract("format(format, 3) writes(s, n) copies(s, ...) neg(ret)");
int __builtin_vsnprintf(char *s, unsigned long n, const char *format, __builtin_va_list ap)
    __contract("format(format, 0) writes(s, n) copies(s, ...) neg(ret)");
int __builtin_vsprintf(char *s, const char *format, __builtin_va_list ap)
    __contract("format(format, 0) writes(s, unbounded) copies(s, ...)");
int __builtin_puts(const char *s) __contract("string(s)");
int __builtin_putchar(int c);
void *__builtin_malloc(unsigned long size) __contract("alloc(ret, size) null_alloc(ret)");
void *__builtin_calloc(unsigned long nmemb, unsigned long size)
    __contract("alloc(ret, nmemb*size) zeroed(ret) null_alloc(ret)");
void *__builtin_realloc(void *ptr, unsigned long size)
    __contract("realloc(ptr, ret, size) null_alloc(ret)");
void __builtin_free(void *ptr) __contract("frees(ptr)");
void *__builtin_alloca(unsigned long size) __contract("stack(ret, size)");
void *__builtin_alloca_with_align(unsigned long size, unsigned long align)
    __contract("stack(ret, size)");
void __builtin_abort(void) __contract("noreturn");
void __builtin_exit(int status) __contract("noreturn");
void __builtin_trap(void) __contract("noreturn");
void __builtin_unreachable(void) __contract("noreturn");
void __builtin_longjmp(void *buf, int val) __contract("noreturn");
int __builtin_setjmp(void *buf);

/* what the optimiser is told; expect returns its first argument */
long __builtin_expect(long exp, long c) __contract("same(ret, exp)");
long __builtin_expect_with_probability(long exp, long c, double probability)
    __contract("same(ret, exp)");
void *__builtin_assume_aligned(const void *p, unsigned long align, ...) __contract("same(ret, p)");
void __builtin_prefetch(const void *p, ...);
unsigned long __builtin_object_size(const void *p, int type);
unsigned long __builtin_dynamic_object_size(const void *p, int type);
void *__builtin_return_address(unsigned int level);
void *__builtin_frame_address(unsigned int level);
void *__builtin_extract_return_addr(void *p) __contract("same(ret, p)");
void *__builtin_launder(void *p) __contract("same(ret, p)");
void __builtin___clear_cache(void *begin, void *end);
void __builtin_cpu_init(void);
int __builtin_cpu_supports(const char *feature);
int __builtin_cpu_is(const char *name);
unsigned long long __builtin_ia32_rdtsc(void);
unsigned long long __builtin_ia32_rdtscp(unsigned int *aux) __contract("writes(aux, 4)");
void __builtin_ia32_pause(void);
void __builtin_ia32_lfence(void);
void __builtin_ia32_sfence(void);
void __builtin_ia32_mfence(void);

/* bits */
int __builtin_ffs(int x) __contract("derived(ret, x) range(ret, 0, 64)");
int __builtin_clz(unsigned int x) __contract("derived(ret, x) range(ret, 0, 63)");
int __builtin_ctz(unsigned int x) __contract("derived(ret, x) range(ret, 0, 63)");
int __builtin_clrsb(int x) __contract("derived(ret, x) range(ret, 0, 63)");
int __builtin_popcount(unsigned int x) __contract("derived(ret, x) range(ret, 0, 64)");
int __builtin_parity(unsigned int x) __contract("derived(ret, x) range(ret, 0, 1)");
int __builtin_ffsl(long x) __contract("derived(ret, x) range(ret, 0, 64)");
int __builtin_clzl(unsigned long x) __contract("derived(ret, x) range(ret, 0, 63)");
int __builtin_ctzl(unsigned long x) __contract("derived(ret, x) range(ret, 0, 63)");
int __builtin_clrsbl(long x) __contract("derived(ret, x) range(ret, 0, 63)");
int __builtin_popcountl(unsigned long x) __contract("derived(ret, x) range(ret, 0, 64)");
int __builtin_parityl(unsigned long x) __contract("derived(ret, x) range(ret, 0, 1)");
int __builtin_ffsll(long long x) __contract("derived(ret, x) range(ret, 0, 64)");
int __builtin_clzll(unsigned long long x) __contract("derived(ret, x) range(ret, 0, 63)");
int __builtin_ctzll(unsigned long long x) __contract("derived(ret, x) range(ret, 0, 63)");
int __builtin_clrsbll(long long x) __contract("derived(ret, x) range(ret, 0, 63)");
int __builtin_popcountll(unsigned long long x) __contract("derived(ret, x) range(ret, 0, 64)");
int __builtin_parityll(unsigned long long x) __contract("derived(ret, x) range(ret, 0, 1)");
unsigned short __builtin_bswap16(unsigned short x) __contract("derived(ret, x)");
unsigned int __builtin_bswap32(unsigned int x) __contract("derived(ret, x)");
unsigned long __builtin_bswap64(unsigned long x) __contract("derived(ret, x)");
_Bool __builtin_sadd_overflow(int a, int b, int *res)
    __contract("writes(res, sizeof(*res)) copies(res, a) copies(res, b)");
_Bool __builtin_ssub_overflow(int a, int b, int *res)
    __contract("writes(res, sizeof(*res)) copies(res, a) copies(res, b)");
_Bool __builtin_smul_overflow(int a, int b, int *res)
    __contract("writes(res, sizeof(*res)) copies(res, a) copies(res, b)");
_Bool __builtin_uadd_overflow(unsigned int a, unsigned int b, unsigned int *res)
    __contract("writes(res, sizeof(*res)) copies(res, a) copies(res, b)");
_Bool __builtin_usub_overflow(unsigned int a, unsigned int b, unsigned int *res)
    __contract("writes(res, sizeof(*res)) copies(res, a) copies(res, b)");
_Bool __builtin_umul_overflow(unsigned int a, unsigned int b, unsigned int *res)
    __contract("writes(res, sizeof(*res)) copies(res, a) copies(res, b)");
_Bool __builtin_saddl_overflow(long a, long b, long *res)
    __contract("writes(res, sizeof(*res)) copies(res, a) copies(res, b)");
_Bool __builtin_ssubl_overflow(long a, long b, long *res)
    __contract("writes(res, sizeof(*res)) copies(res, a) copies(res, b)");
_Bool __builtin_smull_overflow(long a, long b, long *res)
    __contract("writes(res, sizeof(*res)) copies(res, a) copies(res, b)");
_Bool __builtin_uaddl_overflow(unsigned long a, unsigned long b, unsigned long *res)
    __contract("writes(res, sizeof(*res)) copies(res, a) copies(res, b)");
_Bool __builtin_usubl_overflow(unsigned long a, unsigned long b, unsigned long *res)
    __contract("writes(res, sizeof(*res)) copies(res, a) copies(res, b)");
_Bool __builtin_umull_overflow(unsigned long a, unsigned long b, unsigned long *res)
    __contract("writes(res, sizeof(*res)) copies(res, a) copies(res, b)");
_Bool __builtin_saddll_overflow(long long a, long long b, long long *res)
    __contract("writes(res, sizeof(*res)) copies(res, a) copies(res, b)");
_Bool __builtin_ssubll_overflow(long long a, long long b, long long *res)
    __contract("writes(res, sizeof(*res)) copies(res, a) copies(res, b)");
_Bool __builtin_smulll_overflow(long long a, long long b, long long *res)
    __contract("writes(res, sizeof(*res)) copies(res, a) copies(res, b)");
_Bool __builtin_uaddll_overflow(unsigned long long a, unsigned long long b, unsigned long long *res)
    __contract("writes(res, sizeof(*res)) copies(res, a) copies(res, b)");
_Bool __builtin_usubll_overflow(unsigned long long a, unsigned long long b, unsigned long long *res)
    __contract("writes(res, sizeof(*res)) copies(res, a) copies(res, b)");
_Bool __builtin_umulll_overflow(unsigned long long a, unsigned long long b, unsigned long long *res)
    __contract("writes(res, sizeof(*res)) copies(res, a) copies(res, b)");
int __builtin_abs(int x) __contract("derived(ret, x)");
long __builtin_labs(long x) __contract("derived(ret, x)");
long long __builtin_llabs(long long x) __contract("derived(ret, x)");

/* floating point */
double __builtin_huge_val(void);
double __builtin_inf(void);
double __builtin_nan(const char *tag);
double __builtin_nans(const char *tag);
double __builtin_fabs(double x) __contract("derived(ret, x)");
double __builtin_sqrt(double x) __contract("derived(ret, x)");
double __builtin_sin(double x) __contract("derived(ret, x)");
double __builtin_cos(double x) __contract("derived(ret, x)");
double __builtin_tan(double x) __contract("derived(ret, x)");
double __builtin_exp(double x) __contract("derived(ret, x)");
double __builtin_log(double x) __contract("derived(ret, x)");
double __builtin_log2(double x) __contract("derived(ret, x)");
double __builtin_log10(double x) __contract("derived(ret, x)");
double __builtin_floor(double x) __contract("derived(ret, x)");
double __builtin_ceil(double x) __contract("derived(ret, x)");
double __builtin_round(double x) __contract("derived(ret, x)");
double __builtin_trunc(double x) __contract("derived(ret, x)");
double __builtin_rint(double x) __contract("derived(ret, x)");
double __builtin_pow(double x, double y) __contract("derived(ret, x)");
double __builtin_fmod(double x, double y) __contract("derived(ret, x)");
double __builtin_atan2(double x, double y) __contract("derived(ret, x)");
double __builtin_copysign(double x, double y) __contract("derived(ret, x)");
double __builtin_fmax(double x, double y) __contract("derived(ret, x)");
double __builtin_fmin(double x, double y) __contract("derived(ret, x)");
float __builtin_huge_valf(void);
float __builtin_inff(void);
float __builtin_nanf(const char *tag);
float __builtin_nansf(const char *tag);
float __builtin_fabsf(float x) __contract("derived(ret, x)");
float __builtin_sqrtf(float x) __contract("derived(ret, x)");
float __builtin_sinf(float x) __contract("derived(ret, x)");
float __builtin_cosf(float x) __contract("derived(ret, x)");
float __builtin_tanf(float x) __contract("derived(ret, x)");
float __builtin_expf(float x) __contract("derived(ret, x)");
float __builtin_logf(float x) __contract("derived(ret, x)");
float __builtin_log2f(float x) __contract("derived(ret, x)");
float __builtin_log10f(float x) __contract("derived(ret, x)");
float __builtin_floorf(float x) __contract("derived(ret, x)");
float __builtin_ceilf(float x) __contract("derived(ret, x)");
float __builtin_roundf(float x) __contract("derived(ret, x)");
float __builtin_truncf(float x) __contract("derived(ret, x)");
float __builtin_rintf(float x) __contract("derived(ret, x)");
float __builtin_powf(float x, float y) __contract("derived(ret, x)");
float __builtin_fmodf(float x, float y) __contract("derived(ret, x)");
float __builtin_atan2f(float x, float y) __contract("derived(ret, x)");
float __builtin_copysignf(float x, float y) __contract("derived(ret, x)");
float __builtin_fmaxf(float x, float y) __contract("derived(ret, x)");
float __builtin_fminf(float x, float y) __contract("derived(ret, x)");
long double __builtin_huge_vall(void);
long double __builtin_infl(void);
long double __builtin_nanl(const char *tag);
long double __builtin_nansl(const char *tag);
long double __builtin_fabsl(long double x) __contract("derived(ret, x)");
long double __builtin_sqrtl(long double x) __contract("derived(ret, x)");
long double __builtin_sinl(long double x) __contract("derived(ret, x)");
long double __builtin_cosl(long double x) __contract("derived(ret, x)");
long double __builtin_tanl(long double x) __contract("derived(ret, x)");
long double __builtin_expl(long double x) __contract("derived(ret, x)");
long double __builtin_logl(long double x) __contract("derived(ret, x)");
long double __builtin_log2l(long double x) __contract("derived(ret, x)");
long double __builtin_log10l(long double x) __contract("derived(ret, x)");
long double __builtin_floorl(long double x) __contract("derived(ret, x)");
long double __builtin_ceill(long double x) __contract("derived(ret, x)");
long double __builtin_roundl(long double x) __contract("derived(ret, x)");
long double __builtin_truncl(long double x) __contract("derived(ret, x)");
long double __builtin_rintl(long double x) __contract("derived(ret, x)");
long double __builtin_powl(long double x, long double y) __contract("derived(ret, x)");
long double __builtin_fmodl(long double x, long double y) __contract("derived(ret, x)");
long double __builtin_atan2l(long double x, long double y) __contract("derived(ret, x)");
long double __builtin_copysignl(long double x, long double y) __contract("derived(ret, x)");
long double __builtin_fmaxl(long double x, long double y) __contract("derived(ret, x)");
long double __builtin_fminl(long double x, long double y) __contract("derived(ret, x)");
int __builtin_isinf_sign(double x);

/* synchronisation without a type */
void __sync_synchronize(void);
void __atomic_thread_fence(int mo);
void __atomic_signal_fence(int mo);
_Bool __atomic_test_and_set(void *p, int mo);
void __atomic_clear(void *p, int mo);
_Bool __atomic_always_lock_free(unsigned long size, const void *p);
_Bool __atomic_is_lock_free(unsigned long size, const void *p);

#endif
