/* Linux kernel: arrays with holes */
#ifndef _KERNEL_LINUX_XARRAY_H
#define _KERNEL_LINUX_XARRAY_H

#include <linux/bug.h>
#include <linux/gfp.h>
#include <linux/rcupdate.h>
#include <linux/spinlock.h>
struct xarray {
	spinlock_t xa_lock;
	gfp_t xa_flags;
	void *xa_head;
};
struct xa_limit {
	u32 max;
	u32 min;
};
#define XA_FLAGS_ALLOC 4
#define DEFINE_XARRAY(name) struct xarray name
#define DEFINE_XARRAY_ALLOC(name) struct xarray name
#define XA_LIMIT(lo, hi) (struct xa_limit){ .min = lo, .max = hi }
#define xa_limit_32b XA_LIMIT(0, 0xffffffffu)
void xa_init(struct xarray *xa);
void xa_init_flags(struct xarray *xa, gfp_t flags);
void *xa_load(struct xarray *xa, unsigned long index) __contract("null(ret)");
void *xa_store(struct xarray *xa, unsigned long index, void *entry, gfp_t gfp) __contract("null(ret)");
void *xa_erase(struct xarray *xa, unsigned long index) __contract("null(ret)");
int xa_alloc(struct xarray *xa, u32 *id, void *entry, struct xa_limit limit, gfp_t gfp) __contract("neg(ret)");
int xa_insert(struct xarray *xa, unsigned long index, void *entry, gfp_t gfp) __contract("neg(ret)");
void *xa_find(struct xarray *xa, unsigned long *index, unsigned long max, unsigned int mark) __contract("null(ret)");
void *xa_find_after(struct xarray *xa, unsigned long *index, unsigned long max, unsigned int mark) __contract("null(ret)");
bool xa_empty(const struct xarray *xa);
bool xa_is_err(const void *entry);
int xa_err(void *entry);
void xa_destroy(struct xarray *xa);
#define xa_for_each(xa, index, entry) \
	for (index = 0, entry = xa_find(xa, &index, ~0UL, 8); entry; entry = xa_find_after(xa, &index, ~0UL, 8))

#endif
