/* aligned memory */
#ifndef _MM_MALLOC_H_INCLUDED
#define _MM_MALLOC_H_INCLUDED

#include <stdlib.h>
void *_mm_malloc(size_t size, size_t alignment) __contract("alloc(ret, size) null_alloc(ret)");
void _mm_free(void *ptr) __contract("frees(ptr)");

#endif
