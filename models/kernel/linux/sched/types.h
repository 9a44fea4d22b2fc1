/* Linux kernel: tasks */
#ifndef _KERNEL_LINUX_SCHED_TYPES_H
#define _KERNEL_LINUX_SCHED_TYPES_H

#include <linux/sched.h>

#endif
