/* libbson 1.23: the documented interface */
#ifndef BSON_MEMORY_H
#define BSON_MEMORY_H

#include <bson/bson-prelude.h>
#include <bson/bson-macros.h>
#include <bson/bson-types.h>

typedef void *(*bson_realloc_func)(void *, size_t, void *);
struct _bson_mem_vtable_t {
	void *(*malloc)(size_t);
	void *(*calloc)(size_t, size_t);
	void *(*realloc)(void *, size_t);
	void (*free)(void *);
	void *(*aligned_alloc)(size_t, size_t);
	void * padding[3];
};
typedef struct _bson_mem_vtable_t bson_mem_vtable_t;
void bson_mem_set_vtable(const bson_mem_vtable_t *vtable);
void bson_mem_restore_vtable(void);
void *bson_malloc(size_t num_bytes) __contract("alloc(ret, num_bytes)");
void *bson_malloc0(size_t num_bytes) __contract("alloc(ret, num_bytes)");
void *bson_aligned_alloc(size_t alignment, size_t num_bytes);
void *bson_aligned_alloc0(size_t alignment, size_t num_bytes);
void *bson_realloc(void *mem, size_t num_bytes) __contract("realloc(mem, ret, num_bytes)");
void *bson_realloc_ctx(void *mem, size_t num_bytes, void *ctx);
void bson_free(void *mem) __contract("frees(mem)");
void bson_zero_free(void *mem, size_t size);

#define BSON_ALIGNED_ALLOC(T) ((T *)bson_aligned_alloc(_Alignof(T), sizeof(T)))
#define BSON_ALIGNED_ALLOC0(T) ((T *)bson_aligned_alloc0(_Alignof(T), sizeof(T)))

#endif
