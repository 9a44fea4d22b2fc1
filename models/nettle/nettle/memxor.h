/* Nettle 3.8: the documented interface */
#ifndef NETTLE_MEMXOR_H_INCLUDED
#define NETTLE_MEMXOR_H_INCLUDED

#include <stdlib.h>

void *nettle_memxor(void *dst, const void *src, size_t n)
    __contract("reads(src, n) writes(dst, n)");
void *nettle_memxor3(void *dst, const void *a, const void *b, size_t n);

#define memxor nettle_memxor
#define memxor3 nettle_memxor3

#endif
