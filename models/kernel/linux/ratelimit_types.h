/* Linux kernel: limits to rates */
#ifndef _KERNEL_LINUX_RATELIMIT_TYPES_H
#define _KERNEL_LINUX_RATELIMIT_TYPES_H

#include <linux/bits.h>
#include <linux/types.h>
#include <linux/param.h>
#include <linux/spinlock_types.h>
#define DEFAULT_RATELIMIT_INTERVAL (5 * HZ)
#define DEFAULT_RATELIMIT_BURST 10
struct ratelimit_state {
	spinlock_t lock;
	int interval;
	int burst;
	int printed;
	int missed;
	unsigned int flags;
	unsigned long begin;
};
#define DEFINE_RATELIMIT_STATE(name, i, b) struct ratelimit_state name = { .interval = (i), .burst = (b) }

#endif
