/* C11 7.24, POSIX, GNU */
#ifndef _STRING_H
#define _STRING_H

#include <stddef.h>
#include <strings.h>
typedef struct __locale_struct *locale_t;
void *memcpy(void *restrict dst, const void *restrict src, size_t n)
    __contract("reads(src, n) writes(dst, n) copies(dst, src) same(ret, dst)");
void *memmove(void *dst, const void *src, size_t n)
    __contract("reads(src, n) writes(dst, n) copies(dst, src) same(ret, dst)");
void *mempcpy(void *restrict dst, const void *restrict src, size_t n)
    __contract("reads(src, n) writes(dst, n) copies(dst, src) into(ret, dst)");
void *memccpy(void *restrict dst, const void *restrict src, int c, size_t n)
    __contract("reads(src, n) writes(dst, n) copies(dst, src) into(ret, dst) null(ret)");
void *memset(void *s, int c, size_t n) __contract("writes(s, n) same(ret, s)");
int memcmp(const void *a, const void *b, size_t n)
    __contract("reads(a, n) reads(b, n) compares(a, b, n)");
void *memchr(const void *s, int c, size_t n) __contract("reads(s, n) into(ret, s) null(ret)");
void *memrchr(const void *s, int c, size_t n) __contract("reads(s, n) into(ret, s) null(ret)");
void *rawmemchr(const void *s, int c) __contract("reads(s, unbounded) into(ret, s)");
void *memmem(const void *haystack, size_t haystacklen, const void *needle, size_t needlelen)
    __contract("reads(haystack, haystacklen) reads(needle, needlelen) into(ret, haystack) null(ret)");
void *memfrob(void *s, size_t n) __contract("writes(s, n) same(ret, s)");
size_t strlen(const char *s) __contract("string(s) derived(ret, s)");
size_t strnlen(const char *s, size_t maxlen) __contract("reads(s, maxlen) le(ret, maxlen)");
char *strcpy(char *restrict dst, const char *restrict src)
    __contract("string(src) writes(dst, strlen(src)+1) copies(dst, src) same(ret, dst)");
char *strncpy(char *restrict dst, const char *restrict src, size_t n)
    __contract("reads(src, min(strlen(src), n)) writes(dst, n) copies(dst, src) same(ret, dst)");
char *stpcpy(char *restrict dst, const char *restrict src)
    __contract("string(src) writes(dst, strlen(src)+1) copies(dst, src) into(ret, dst)");
char *stpncpy(char *restrict dst, const char *restrict src, size_t n)
    __contract("writes(dst, n) copies(dst, src) into(ret, dst)");
char *strcat(char *restrict dst, const char *restrict src)
    __contract("string(dst) string(src) writes(dst, strlen(dst)+strlen(src)+1) copies(dst, src) "
               "same(ret, dst)");
char *strncat(char *restrict dst, const char *restrict src, size_t n)
    __contract("string(dst) writes(dst, strlen(dst)+min(strlen(src), n)+1) copies(dst, src) "
               "same(ret, dst)");
size_t strlcpy(char *restrict dst, const char *restrict src, size_t size)
    __contract("string(src) writes(dst, min(strlen(src)+1, size)) copies(dst, src)");
size_t strlcat(char *restrict dst, const char *restrict src, size_t size)
    __contract("string(src) reads(dst, min(strlen(dst), size)) writes(dst, size) copies(dst, src)");
int strcmp(const char *a, const char *b)
    __contract("string(a) string(b) compares(a, b, strlen(a))");
int strncmp(const char *a, const char *b, size_t n)
    __contract("reads(a, min(strlen(a)+1, n)) reads(b, min(strlen(b)+1, n)) compares(a, b, n)");
int strcoll(const char *a, const char *b)
    __contract("string(a) string(b) compares(a, b, strlen(a))");
int strverscmp(const char *a, const char *b)
    __contract("string(a) string(b) compares(a, b, strlen(a))");
size_t strxfrm(char *restrict dst, const char *restrict src, size_t n)
    __contract("string(src) writes(dst, n) copies(dst, src)");
char *strchr(const char *s, int c) __contract("string(s) into(ret, s) null(ret)");
char *strrchr(const char *s, int c) __contract("string(s) into(ret, s) null(ret)");
char *strchrnul(const char *s, int c) __contract("string(s) into(ret, s)");
char *strstr(const char *haystack, const char *needle)
    __contract("string(haystack) string(needle) into(ret, haystack) null(ret)");
char *strcasestr(const char *haystack, const char *needle)
    __contract("string(haystack) string(needle) into(ret, haystack) null(ret)");
char *strpbrk(const char *s, const char *accept)
    __contract("string(s) string(accept) into(ret, s) null(ret)");
size_t strspn(const char *s, const char *accept)
    __contract("string(s) string(accept) le(ret, strlen(s))");
size_t strcspn(const char *s, const char *reject)
    __contract("string(s) string(reject) le(ret, strlen(s))");
char *strtok(char *restrict s, const char *restrict delim)
    __contract("string(delim) into(ret, s) null(ret)");
char *strtok_r(char *restrict s, const char *restrict delim, char **restrict save)
    __contract("string(delim) into(ret, s) null(ret) nonnull(save)");
char *__strtok_r(char *restrict s, const char *restrict delim, char **restrict save)
    __contract("string(delim) into(ret, s) null(ret) nonnull(save)");
char *strsep(char **restrict stringp, const char *restrict delim)
    __contract("string(delim) nonnull(stringp) into(ret, *stringp) null(ret)");
char *strdup(const char *s)
    __contract("string(s) alloc(ret, strlen(s)+1) null_alloc(ret) copies(ret, s)");
char *strndup(const char *s, size_t n)
    __contract("reads(s, min(strlen(s), n)) alloc(ret, min(strlen(s), n)+1) null_alloc(ret) "
               "copies(ret, s)");
#define strdupa(s) (__builtin_strcpy((char *)__builtin_alloca(__builtin_strlen(s) + 1), (s)))
char *strerror(int errnum);
char *strerror_r(int errnum, char *buf, size_t buflen) __contract("writes(buf, buflen)");
int __xpg_strerror_r(int errnum, char *buf, size_t buflen) __contract("writes(buf, buflen)");
char *strerror_l(int errnum, locale_t l);
const char *strerrorname_np(int errnum) __contract("null(ret)");
const char *strerrordesc_np(int errnum) __contract("null(ret)");
char *strsignal(int sig);
const char *sigabbrev_np(int sig) __contract("null(ret)");
void explicit_bzero(void *s, size_t n) __contract("writes(s, n)");
void swab(const void *restrict from, void *restrict to, long n)
    __contract("reads(from, n) writes(to, n) copies(to, from)");
char *basename(const char *path) __contract("string(path) into(ret, path)");
char *strfry(char *s) __contract("string(s) same(ret, s)");

#endif
