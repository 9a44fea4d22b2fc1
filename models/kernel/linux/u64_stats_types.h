/* Linux kernel: counters */
#ifndef _KERNEL_LINUX_U64_STATS_TYPES_H
#define _KERNEL_LINUX_U64_STATS_TYPES_H

#include <linux/types.h>
typedef struct {
	u64 v;
} u64_stats_t;
struct u64_stats_sync {
	unsigned int __unused[0];
};

#endif
