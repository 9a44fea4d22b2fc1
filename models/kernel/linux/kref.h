/* Linux kernel: counters of references */
#ifndef _KERNEL_LINUX_KREF_H
#define _KERNEL_LINUX_KREF_H

#include <linux/spinlock.h>
#include <linux/refcount.h>
struct kref {
	refcount_t refcount;
};
#define KREF_INIT(n) { .refcount = REFCOUNT_INIT(n) }
void kref_init(struct kref *kref);
void kref_get(struct kref *kref);
int kref_get_unless_zero(struct kref *kref);
int kref_put(struct kref *kref, void (*release)(struct kref *kref)) __contract("calls(release, kref)");
unsigned int kref_read(const struct kref *kref);

#endif
