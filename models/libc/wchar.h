/* C11 7.29 */
#ifndef _WCHAR_H
#define _WCHAR_H

#include <stddef.h>
#include <stdarg.h>
#include <stdio.h>
#include <wctype.h>
typedef struct {
	int __count;
	union {
		unsigned int __wch;
		char __wchb[4];
	} __value;
} mbstate_t;
struct tm;
size_t wcslen(const wchar_t *s) __contract("nonnull(s)");
size_t wcsnlen(const wchar_t *s, size_t maxlen) __contract("nonnull(s) le(ret, maxlen)");
wchar_t *wcscpy(wchar_t *restrict dst, const wchar_t *restrict src)
    __contract("writes(dst, unbounded) nonnull(src) copies(dst, src) same(ret, dst)");
wchar_t *wcsncpy(wchar_t *restrict dst, const wchar_t *restrict src, size_t n)
    __contract("writes(dst, n*4) nonnull(src) copies(dst, src) same(ret, dst)");
wchar_t *wcscat(wchar_t *restrict dst, const wchar_t *restrict src)
    __contract("writes(dst, unbounded) nonnull(src) copies(dst, src) same(ret, dst)");
wchar_t *wcsncat(wchar_t *restrict dst, const wchar_t *restrict src, size_t n)
    __contract("writes(dst, unbounded) nonnull(src) copies(dst, src) same(ret, dst)");
int wcscmp(const wchar_t *a, const wchar_t *b) __contract("nonnull(a) nonnull(b)");
int wcsncmp(const wchar_t *a, const wchar_t *b, size_t n) __contract("nonnull(a) nonnull(b)");
int wcscasecmp(const wchar_t *a, const wchar_t *b) __contract("nonnull(a) nonnull(b)");
wchar_t *wcschr(const wchar_t *s, wchar_t c) __contract("nonnull(s) into(ret, s) null(ret)");
wchar_t *wcsrchr(const wchar_t *s, wchar_t c) __contract("nonnull(s) into(ret, s) null(ret)");
wchar_t *wcsstr(const wchar_t *haystack, const wchar_t *needle)
    __contract("into(ret, haystack) null(ret)");
wchar_t *wcstok(wchar_t *restrict s, const wchar_t *restrict delim, wchar_t **restrict save)
    __contract("into(ret, s) null(ret)");
wchar_t *wcsdup(const wchar_t *s)
    __contract("nonnull(s) alloc(ret, unknown) null_alloc(ret) copies(ret, s)");
wchar_t *wmemcpy(wchar_t *restrict dst, const wchar_t *restrict src, size_t n)
    __contract("reads(src, n*4) writes(dst, n*4) copies(dst, src) same(ret, dst)");
wchar_t *wmemmove(wchar_t *dst, const wchar_t *src, size_t n)
    __contract("reads(src, n*4) writes(dst, n*4) copies(dst, src) same(ret, dst)");
wchar_t *wmemset(wchar_t *s, wchar_t c, size_t n) __contract("writes(s, n*4) same(ret, s)");
int wmemcmp(const wchar_t *a, const wchar_t *b, size_t n)
    __contract("reads(a, n*4) reads(b, n*4) compares(a, b, n*4)");
wchar_t *wmemchr(const wchar_t *s, wchar_t c, size_t n)
    __contract("reads(s, n*4) into(ret, s) null(ret)");
size_t mbrtowc(wchar_t *restrict pwc, const char *restrict s, size_t n, mbstate_t *restrict ps)
    __contract("reads(s, n)");
size_t wcrtomb(char *restrict s, wchar_t wc, mbstate_t *restrict ps) __contract("writes(s, 16)");
size_t mbrlen(const char *restrict s, size_t n, mbstate_t *restrict ps) __contract("reads(s, n)");
int mbsinit(const mbstate_t *ps);
size_t mbsrtowcs(wchar_t *restrict dst, const char **restrict src, size_t len, mbstate_t *restrict ps)
    __contract("writes(dst, len*4) nonnull(src)");
size_t wcsrtombs(char *restrict dst, const wchar_t **restrict src, size_t len, mbstate_t *restrict ps)
    __contract("writes(dst, len) nonnull(src)");
wint_t btowc(int c);
int wctob(wint_t wc);
int wcwidth(wchar_t c);
int wcswidth(const wchar_t *s, size_t n);
long wcstol(const wchar_t *restrict nptr, wchar_t **restrict endptr, int base)
    __contract("derived(ret, nptr)");
unsigned long wcstoul(const wchar_t *restrict nptr, wchar_t **restrict endptr, int base)
    __contract("derived(ret, nptr)");
double wcstod(const wchar_t *restrict nptr, wchar_t **restrict endptr)
    __contract("derived(ret, nptr)");
int swprintf(wchar_t *restrict s, size_t n, const wchar_t *restrict format, ...)
    __contract("format(format, 3) writes(s, n*4)");
int wprintf(const wchar_t *restrict format, ...) __contract("format(format, 1)");
int fwprintf(FILE *restrict stream, const wchar_t *restrict format, ...)
    __contract("format(format, 2)");
int vswprintf(wchar_t *restrict s, size_t n, const wchar_t *restrict format, va_list ap)
    __contract("format(format, 0) writes(s, n*4)");
int swscanf(const wchar_t *restrict s, const wchar_t *restrict format, ...)
    __contract("scan(format, 2)");
wint_t fgetwc(FILE *stream) __contract("outside(ret, of(stream))");
wchar_t *fgetws(wchar_t *restrict s, int n, FILE *restrict stream)
    __contract("writes(s, n*4) outside(s, n*4, of(stream)) null(ret)");
wint_t fputwc(wchar_t wc, FILE *stream);
int fputws(const wchar_t *restrict s, FILE *restrict stream);
wint_t putwchar(wchar_t wc);
wint_t getwchar(void) __contract("outside(ret, local)");
int fwide(FILE *stream, int mode);
size_t wcsftime(wchar_t *restrict s, size_t max, const wchar_t *restrict format, const struct tm *restrict tm)
    __contract("writes(s, max*4)");

#endif
