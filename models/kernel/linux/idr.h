/* Linux kernel: numbers for objects */
#ifndef _KERNEL_LINUX_IDR_H
#define _KERNEL_LINUX_IDR_H

#include <linux/types.h>
#include <linux/xarray.h>
#include <linux/gfp.h>
struct idr {
	struct xarray idr_rt;
	unsigned int idr_base;
	unsigned int idr_next;
};
struct ida {
	struct xarray xa;
};
#define DEFINE_IDR(name) struct idr name
#define DEFINE_IDA(name) struct ida name
void idr_init(struct idr *idr);
void idr_destroy(struct idr *idr);
void idr_preload(gfp_t gfp);
void idr_preload_end(void);
int idr_alloc(struct idr *idr, void *ptr, int start, int end, gfp_t gfp) __contract("neg(ret)");
int idr_alloc_cyclic(struct idr *idr, void *ptr, int start, int end, gfp_t gfp) __contract("neg(ret)");
void *idr_remove(struct idr *idr, unsigned long id) __contract("null(ret)");
void *idr_find(const struct idr *idr, unsigned long id) __contract("null(ret)");
void *idr_get_next(struct idr *idr, int *nextid) __contract("null(ret)");
void *idr_replace(struct idr *idr, void *ptr, unsigned long id);
int idr_for_each(const struct idr *idr, int (*fn)(int id, void *p, void *data), void *data) __contract("calls(fn, data)");
bool idr_is_empty(const struct idr *idr);
#define idr_for_each_entry(idr, entry, id) \
	for (id = 0; ((entry) = idr_get_next(idr, &(id))) != NULL; id += 1)
void ida_init(struct ida *ida);
void ida_destroy(struct ida *ida);
int ida_alloc(struct ida *ida, gfp_t gfp) __contract("neg(ret)");
int ida_alloc_range(struct ida *ida, unsigned int min, unsigned int max, gfp_t gfp) __contract("neg(ret)");
int ida_simple_get(struct ida *ida, unsigned int start, unsigned int end, gfp_t gfp) __contract("neg(ret)");
void ida_free(struct ida *ida, unsigned int id);
void ida_simple_remove(struct ida *ida, unsigned int id);

#endif
