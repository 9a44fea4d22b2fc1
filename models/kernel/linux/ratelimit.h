/* Linux kernel: limits to rates */
#ifndef _KERNEL_LINUX_RATELIMIT_H
#define _KERNEL_LINUX_RATELIMIT_H

#include <linux/ratelimit_types.h>
#include <linux/sched.h>
#include <linux/spinlock.h>
void ratelimit_state_init(struct ratelimit_state *rs, int interval, int burst);
int __ratelimit(struct ratelimit_state *rs);

#endif
