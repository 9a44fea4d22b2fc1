/* Linux kernel: locks that sleep */
#ifndef _KERNEL_LINUX_MUTEX_TYPES_H
#define _KERNEL_LINUX_MUTEX_TYPES_H

#include <linux/mutex.h>

#endif
