/* Linux kernel: clocks */
#ifndef _KERNEL_LINUX_SCHED_CLOCK_H
#define _KERNEL_LINUX_SCHED_CLOCK_H

#include <linux/types.h>
u64 sched_clock(void);
u64 local_clock(void);

#endif
