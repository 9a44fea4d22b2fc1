/* Linux kernel: memory of processes */
#ifndef _KERNEL_LINUX_UACCESS_H
#define _KERNEL_LINUX_UACCESS_H

#include <linux/sched.h>
#include <linux/minmax.h>
#include <asm/uaccess.h>

#endif
