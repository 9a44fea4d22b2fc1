/* Linux kernel: memory */
#ifndef _KERNEL_LINUX_SLAB_H
#define _KERNEL_LINUX_SLAB_H

#include <linux/gfp.h>
#include <linux/overflow.h>
#include <linux/types.h>
#include <linux/workqueue.h>
#include <linux/string.h>
#define SLAB_HWCACHE_ALIGN 0x2000u
#define SLAB_PANIC 0x40000u
#define SLAB_RECLAIM_ACCOUNT 0x20000u
#define SLAB_TYPESAFE_BY_RCU 0x80000u
#define SLAB_MEM_SPREAD 0x100000u
#define SLAB_ACCOUNT 0x4000000u
#define ZERO_SIZE_PTR ((void *)16)
#define ZERO_OR_NULL_PTR(x) ((unsigned long)(x) <= (unsigned long)ZERO_SIZE_PTR)
#define KMALLOC_MAX_SIZE (1UL << 22)
#define ARCH_KMALLOC_MINALIGN 8
struct kmem_cache;
void *kmalloc(size_t size, gfp_t flags) __contract("alloc(ret, size) null_alloc(ret)");
void *kzalloc(size_t size, gfp_t flags) __contract("alloc(ret, size) null_alloc(ret) zeroed(ret)");
void *kmalloc_node(size_t size, gfp_t flags, int node) __contract("alloc(ret, size) null_alloc(ret)");
void *kzalloc_node(size_t size, gfp_t flags, int node) __contract("alloc(ret, size) null_alloc(ret) zeroed(ret)");
void *kmalloc_array(size_t n, size_t size, gfp_t flags) __contract("alloc(ret, n*size) null_alloc(ret)");
void *kcalloc(size_t n, size_t size, gfp_t flags) __contract("alloc(ret, n*size) null_alloc(ret) zeroed(ret)");
void *krealloc(const void *p, size_t size, gfp_t flags) __contract("realloc(p, ret, size) null_alloc(ret)");
void *krealloc_array(void *p, size_t n, size_t size, gfp_t flags) __contract("realloc(p, ret, n*size) null_alloc(ret)");
void *kvmalloc(size_t size, gfp_t flags) __contract("alloc(ret, size) null_alloc(ret)");
void *kvzalloc(size_t size, gfp_t flags) __contract("alloc(ret, size) null_alloc(ret) zeroed(ret)");
void *kvmalloc_array(size_t n, size_t size, gfp_t flags) __contract("alloc(ret, n*size) null_alloc(ret)");
void *kvcalloc(size_t n, size_t size, gfp_t flags) __contract("alloc(ret, n*size) null_alloc(ret) zeroed(ret)");
void kfree(const void *p) __contract("frees(p)");
void kvfree(const void *p) __contract("frees(p)");
void kfree_sensitive(const void *p) __contract("frees(p)");
void kzfree(const void *p) __contract("frees(p)");
size_t ksize(const void *p);
struct kmem_cache *kmem_cache_create(const char *name, unsigned int size, unsigned int align, slab_flags_t flags,
	void (*ctor)(void *)) __contract("string(name) null_alloc(ret)");
#define KMEM_CACHE(s, flags) kmem_cache_create(#s, sizeof(struct s), __alignof__(struct s), (flags), NULL)
void kmem_cache_destroy(struct kmem_cache *s) __contract("frees(s)");
void *kmem_cache_alloc(struct kmem_cache *s, gfp_t flags) __contract("alloc(ret, unknown) null_alloc(ret)");
void *kmem_cache_zalloc(struct kmem_cache *s, gfp_t flags) __contract("alloc(ret, unknown) null_alloc(ret) zeroed(ret)");
void kmem_cache_free(struct kmem_cache *s, void *p) __contract("frees(p)");

#endif
