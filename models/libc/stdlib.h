/* C11 7.22, POSIX, GNU */
#ifndef _STDLIB_H
#define _STDLIB_H

#include <stddef.h>
#include <sys/types.h>
#include <alloca.h>
#include <bits/waitstatus.h>
typedef struct {
	int quot;
	int rem;
} div_t;
typedef struct {
	long quot;
	long rem;
} ldiv_t;
typedef struct {
	long long quot;
	long long rem;
} lldiv_t;
typedef struct __locale_struct *locale_t;
typedef int (*__compar_fn_t)(const void *, const void *);
typedef __compar_fn_t comparison_fn_t;
#define RAND_MAX 2147483647
#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1
#define MB_CUR_MAX (__ctype_get_mb_cur_max())
size_t __ctype_get_mb_cur_max(void) __contract("range(ret, 1, 16)");
void *malloc(size_t size) __contract("alloc(ret, size) null_alloc(ret)");
void *calloc(size_t nmemb, size_t size)
    __contract("alloc(ret, nmemb*size) zeroed(ret) null_alloc(ret)");
void *realloc(void *ptr, size_t size) __contract("realloc(ptr, ret, size) null_alloc(ret)");
void *reallocarray(void *ptr, size_t nmemb, size_t size)
    __contract("realloc(ptr, ret, nmemb*size) null_alloc(ret)");
void free(void *ptr) __contract("frees(ptr)");
void cfree(void *ptr) __contract("frees(ptr)");
void *valloc(size_t size) __contract("alloc(ret, size) null_alloc(ret)");
void *aligned_alloc(size_t alignment, size_t size) __contract("alloc(ret, size) null_alloc(ret)");
int posix_memalign(void **memptr, size_t alignment, size_t size)
    __contract("nonnull(memptr) alloc(*memptr, size)");
void abort(void) __contract("noreturn");
void exit(int status) __contract("noreturn");
void _Exit(int status) __contract("noreturn");
void quick_exit(int status) __contract("noreturn");
int atexit(void (*func)(void)) __contract("stores(func)");
int at_quick_exit(void (*func)(void)) __contract("stores(func)");
int on_exit(void (*func)(int status, void *arg), void *arg) __contract("stores(func, arg)");
int atoi(const char *nptr) __contract("string(nptr) derived(ret, nptr)");
long atol(const char *nptr) __contract("string(nptr) derived(ret, nptr)");
long long atoll(const char *nptr) __contract("string(nptr) derived(ret, nptr)");
double atof(const char *nptr) __contract("string(nptr) derived(ret, nptr)");
long strtol(const char *restrict nptr, char **restrict endptr, int base)
    __contract("string(nptr) derived(ret, nptr) into(*endptr, nptr)");
unsigned long strtoul(const char *restrict nptr, char **restrict endptr, int base)
    __contract("string(nptr) derived(ret, nptr) into(*endptr, nptr)");
long long strtoll(const char *restrict nptr, char **restrict endptr, int base)
    __contract("string(nptr) derived(ret, nptr) into(*endptr, nptr)");
unsigned long long strtoull(const char *restrict nptr, char **restrict endptr, int base)
    __contract("string(nptr) derived(ret, nptr) into(*endptr, nptr)");
long long strtoq(const char *restrict nptr, char **restrict endptr, int base)
    __contract("string(nptr) derived(ret, nptr) into(*endptr, nptr)");
unsigned long long strtouq(const char *restrict nptr, char **restrict endptr, int base)
    __contract("string(nptr) derived(ret, nptr) into(*endptr, nptr)");
double strtod(const char *restrict nptr, char **restrict endptr)
    __contract("string(nptr) derived(ret, nptr) into(*endptr, nptr)");
float strtof(const char *restrict nptr, char **restrict endptr)
    __contract("string(nptr) derived(ret, nptr) into(*endptr, nptr)");
long double strtold(const char *restrict nptr, char **restrict endptr)
    __contract("string(nptr) derived(ret, nptr) into(*endptr, nptr)");
double strtod_l(const char *restrict nptr, char **restrict endptr, locale_t l)
    __contract("string(nptr) derived(ret, nptr)");
long a64l(const char *s) __contract("string(s) derived(ret, s)");
char *l64a(long n);
int rand(void) __contract("random(ret, weak) range(ret, 0, 2147483647)");
int rand_r(unsigned int *seedp)
    __contract("random(ret, weak) range(ret, 0, 2147483647) nonnull(seedp)");
void srand(unsigned int seed) __contract("seeds(seed)");
long random(void) __contract("random(ret, weak) range(ret, 0, 2147483647)");
void srandom(unsigned int seed) __contract("seeds(seed)");
char *initstate(unsigned int seed, char *statebuf, size_t statelen)
    __contract("seeds(seed) writes(statebuf, statelen)");
char *setstate(char *statebuf) __contract("nonnull(statebuf)");
struct random_data {
	int *fptr, *rptr, *state;
	int rand_type, rand_deg, rand_sep;
	int *end_ptr;
};
int random_r(struct random_data *buf, int32_t *result) __contract("nonnull(buf) writes(result, 4)");
int srandom_r(unsigned int seed, struct random_data *buf) __contract("seeds(seed) nonnull(buf)");
int initstate_r(unsigned int seed, char *statebuf, size_t statelen, struct random_data *buf)
    __contract("seeds(seed) writes(statebuf, statelen)");
double drand48(void) __contract("random(ret, weak)");
double erand48(unsigned short xsubi[3]) __contract("random(ret, weak)");
long lrand48(void) __contract("random(ret, weak) range(ret, 0, 2147483647)");
long nrand48(unsigned short xsubi[3]) __contract("random(ret, weak)");
long mrand48(void) __contract("random(ret, weak)");
long jrand48(unsigned short xsubi[3]) __contract("random(ret, weak)");
void srand48(long seedval) __contract("seeds(seedval)");
unsigned short *seed48(unsigned short seed16v[3]);
__uint32_t arc4random(void) __contract("random(ret, strong)");
void arc4random_buf(void *buf, size_t n) __contract("writes(buf, n) random(buf, strong)");
__uint32_t arc4random_uniform(__uint32_t bound) __contract("random(ret, strong) le(ret, bound-1)");
char *getenv(const char *name) __contract("string(name) null(ret) outside(ret, env)");
char *secure_getenv(const char *name) __contract("string(name) null(ret) outside(ret, env)");
int setenv(const char *name, const char *value, int overwrite)
    __contract("string(name) string(value)");
int unsetenv(const char *name) __contract("string(name)");
int putenv(char *string) __contract("string(string)");
int clearenv(void);
int system(const char *command) __contract("command(command)");
char *mktemp(char *template) __contract("string(template) path(template) same(ret, template)");
int mkstemp(char *template)
    __contract("string(template) path(template) neg(ret) handle(ret, file)");
int mkostemp(char *template, int flags)
    __contract("string(template) path(template) neg(ret) handle(ret, file)");
int mkstemps(char *template, int suffixlen)
    __contract("string(template) path(template) neg(ret) handle(ret, file)");
char *mkdtemp(char *template)
    __contract("string(template) path(template) same(ret, template) null(ret)");
char *realpath(const char *restrict path, char *restrict resolved)
    __contract("path(path) writes(resolved, 4096) null(ret)");
char *canonicalize_file_name(const char *path) __contract("path(path) alloc(ret, 4096) null(ret)");
void *bsearch(const void *key, const void *base, size_t nmemb, size_t size, int (*compar)(const void *, const void *))
    __contract("reads(base, nmemb*size) calls(compar, base) into(ret, base) null(ret)");
void qsort(void *base, size_t nmemb, size_t size, int (*compar)(const void *, const void *))
    __contract("writes(base, nmemb*size) calls(compar, base)");
void qsort_r(void *base, size_t nmemb, size_t size, int (*compar)(const void *, const void *, void *), void *arg)
    __contract("writes(base, nmemb*size) calls(compar, base)");
int abs(int n) __contract("derived(ret, n)");
long labs(long n) __contract("derived(ret, n)");
long long llabs(long long n) __contract("derived(ret, n)");
div_t div(int numer, int denom);
ldiv_t ldiv(long numer, long denom);
lldiv_t lldiv(long long numer, long long denom);
int mblen(const char *s, size_t n) __contract("reads(s, n) neg(ret)");
int mbtowc(wchar_t *restrict pwc, const char *restrict s, size_t n)
    __contract("reads(s, n) neg(ret)");
int wctomb(char *s, wchar_t wc) __contract("writes(s, 16) neg(ret)");
size_t mbstowcs(wchar_t *restrict dst, const char *restrict src, size_t n)
    __contract("string(src) writes(dst, n*4) copies(dst, src)");
size_t wcstombs(char *restrict dst, const wchar_t *restrict src, size_t n)
    __contract("writes(dst, n) copies(dst, src)");
int getsubopt(char **restrict optionp, char *const *restrict tokens, char **restrict valuep)
    __contract("neg(ret)");
int posix_openpt(int flags) __contract("neg(ret)");
int grantpt(int fd);
int unlockpt(int fd);
char *ptsname(int fd) __contract("null(ret)");
int ptsname_r(int fd, char *buf, size_t buflen) __contract("writes(buf, buflen)");
int getpt(void) __contract("neg(ret)");
int getloadavg(double loadavg[], int nelem) __contract("writes(loadavg, nelem*8) neg(ret)");
char *ecvt(double value, int ndigit, int *restrict decpt, int *restrict sign);
char *fcvt(double value, int ndigit, int *restrict decpt, int *restrict sign);
char *gcvt(double value, int ndigit, char *buf) __contract("writes(buf, ndigit+8)");

#endif
