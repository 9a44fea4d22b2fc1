/* Linux kernel: locks of readers and writers */
#ifndef _KERNEL_LINUX_RWLOCK_H
#define _KERNEL_LINUX_RWLOCK_H

#include <linux/spinlock.h>

#endif
