/* GNU: memory allocation */
#ifndef _MALLOC_H
#define _MALLOC_H

#include <stddef.h>
#include <stdio.h>
void *malloc(size_t size) __contract("alloc(ret, size) null_alloc(ret)");
void *calloc(size_t nmemb, size_t size)
    __contract("alloc(ret, nmemb*size) zeroed(ret) null_alloc(ret)");
void *realloc(void *ptr, size_t size) __contract("realloc(ptr, ret, size) null_alloc(ret)");
void *reallocarray(void *ptr, size_t nmemb, size_t size)
    __contract("realloc(ptr, ret, nmemb*size) null_alloc(ret)");
void free(void *ptr) __contract("frees(ptr)");
void *memalign(size_t alignment, size_t size) __contract("alloc(ret, size) null_alloc(ret)");
void *valloc(size_t size) __contract("alloc(ret, size) null_alloc(ret)");
void *pvalloc(size_t size) __contract("alloc(ret, size) null_alloc(ret)");
size_t malloc_usable_size(void *ptr);
int malloc_trim(size_t pad);
int mallopt(int param, int value);
void malloc_stats(void);
int malloc_info(int options, FILE *stream);
struct mallinfo {
	int arena, ordblks, smblks, hblks, hblkhd, usmblks, fsmblks, uordblks, fordblks, keepcost;
};
struct mallinfo2 {
	size_t arena, ordblks, smblks, hblks, hblkhd, usmblks, fsmblks, uordblks, fordblks, keepcost;
};
struct mallinfo mallinfo(void);
struct mallinfo2 mallinfo2(void);
#define M_MXFAST 1
#define M_NLBLKS 2
#define M_GRAIN 3
#define M_KEEP 4
#define M_TRIM_THRESHOLD (-1)
#define M_TOP_PAD (-2)
#define M_MMAP_THRESHOLD (-3)
#define M_MMAP_MAX (-4)
#define M_CHECK_ACTION (-5)
#define M_PERTURB (-6)
#define M_ARENA_TEST (-7)
#define M_ARENA_MAX (-8)

#endif
