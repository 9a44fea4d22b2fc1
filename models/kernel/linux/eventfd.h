/* Linux kernel: counters as files */
#ifndef _KERNEL_LINUX_EVENTFD_H
#define _KERNEL_LINUX_EVENTFD_H

struct eventfd_ctx;
struct eventfd_ctx *eventfd_ctx_fdget(int fd);
void eventfd_ctx_put(struct eventfd_ctx *ctx) __contract("unref(ctx)");

#endif
