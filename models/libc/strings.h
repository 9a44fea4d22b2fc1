/* POSIX strings.h */
#ifndef _STRINGS_H
#define _STRINGS_H

#include <stddef.h>
int bcmp(const void *a, const void *b, size_t n)
    __contract("reads(a, n) reads(b, n) compares(a, b, n)");
void bcopy(const void *src, void *dst, size_t n)
    __contract("reads(src, n) writes(dst, n) copies(dst, src)");
void bzero(void *s, size_t n) __contract("writes(s, n)");
char *index(const char *s, int c) __contract("string(s) into(ret, s) null(ret)");
char *rindex(const char *s, int c) __contract("string(s) into(ret, s) null(ret)");
int ffs(int i) __contract("derived(ret, i) range(ret, 0, 32)");
int ffsl(long i) __contract("derived(ret, i) range(ret, 0, 64)");
int ffsll(long long i) __contract("derived(ret, i) range(ret, 0, 64)");
int strcasecmp(const char *a, const char *b)
    __contract("string(a) string(b) compares(a, b, strlen(a))");
int strncasecmp(const char *a, const char *b, size_t n)
    __contract("reads(a, min(strlen(a)+1, n)) reads(b, min(strlen(b)+1, n)) compares(a, b, n)");

#endif
