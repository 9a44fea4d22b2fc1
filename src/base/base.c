// BUG() and the allocation functions that do not return on failure.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "base/base.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

void bug_at(const char *file, int line, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fprintf(stderr, "assay: bug at %s:%d: ", file, line);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
    abort();
}

// glibc raises the size from which blocks are mappings of their own whenever one is freed; a fixed one keeps the
// blocks of arenas and the larger vectors out of the heap, where one small survivor would hold them all.
void mem_init(void)
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 128 * 1024);
    mallopt(M_TRIM_THRESHOLD, 128 * 1024);
#endif
}

void mem_discard(void *p, size_t size)
{
    const uintptr_t page = MEM_PAGE;
    uintptr_t from = ((uintptr_t)p + page - 1) & ~(page - 1), to = ((uintptr_t)p + size) & ~(page - 1);
    if (from < to)
        madvise((void *)from, to - from, MADV_DONTNEED);
}

static void *checked(void *p, size_t count, size_t size)
{
    if (!p) {
        fprintf(stderr, "assay: out of memory (wanted %zu times %zu bytes)\n", count, size);
        exit(3);
    }
    return p;
}

void *mem_alloc(size_t size)
{
    return checked(malloc(size ? size : 1), 1, size);
}

void *mem_zero(size_t count, size_t size)
{
    return checked(calloc(count ? count : 1, size ? size : 1), count, size);
}

void *mem_grow(void *p, size_t count, size_t size)
{
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes))
        return checked(NULL, count, size);
    return checked(realloc(p, bytes ? bytes : 1), count, size);
}
