/* YAJL 2.1: the documented interface */
#ifndef __YAJL_COMMON_H__
#define __YAJL_COMMON_H__

#include <stddef.h>

typedef void *(*yajl_malloc_func)(void *, size_t);
typedef void (*yajl_free_func)(void *, void *);
typedef void *(*yajl_realloc_func)(void *, void *, size_t);
typedef struct {
	yajl_malloc_func malloc;
	yajl_realloc_func realloc;
	yajl_free_func free;
	void *ctx;
} yajl_alloc_funcs;

#define YAJL_MAX_DEPTH 128

#endif
