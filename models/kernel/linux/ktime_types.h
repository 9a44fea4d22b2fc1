/* Linux kernel: times */
#ifndef _KERNEL_LINUX_KTIME_TYPES_H
#define _KERNEL_LINUX_KTIME_TYPES_H

#include <linux/types.h>
typedef s64 ktime_t;

#endif
