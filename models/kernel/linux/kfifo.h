/* Linux kernel: queues */
#ifndef _KERNEL_LINUX_KFIFO_H
#define _KERNEL_LINUX_KFIFO_H

#include <linux/kernel.h>
#include <linux/spinlock.h>
struct kfifo {
	unsigned int in;
	unsigned int out;
	unsigned int mask;
	unsigned int esize;
	void *data;
};
int kfifo_alloc(struct kfifo *fifo, unsigned int size, gfp_t gfp) __contract("neg(ret)");
void kfifo_free(struct kfifo *fifo);
unsigned int kfifo_in(struct kfifo *fifo, const void *buf, unsigned int n) __contract("reads(buf, n) le(ret, n)");
unsigned int kfifo_out(struct kfifo *fifo, void *buf, unsigned int n) __contract("writes(buf, n) le(ret, n)");
unsigned int kfifo_len(const struct kfifo *fifo);
unsigned int kfifo_avail(const struct kfifo *fifo);
int kfifo_is_empty(const struct kfifo *fifo);
int kfifo_is_full(const struct kfifo *fifo);
void kfifo_reset(struct kfifo *fifo);

#endif
