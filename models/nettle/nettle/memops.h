/* Nettle 3.8: the documented interface */
#ifndef NETTLE_MEMOPS_H_INCLUDED
#define NETTLE_MEMOPS_H_INCLUDED

#include <nettle/memxor.h>

int nettle_memeql_sec(const void *a, const void *b, size_t n)
    __contract("reads(a, n) reads(b, n) compares(a, b, n)");
void nettle_cnd_memcpy(int cnd, volatile void *dst, const volatile void *src, size_t n);

#define cnd_memcpy nettle_cnd_memcpy
#define memeql_sec nettle_memeql_sec

#endif
