/* Linux kernel: messages that can be switched */
#ifndef _KERNEL_LINUX_DYNAMIC_DEBUG_H
#define _KERNEL_LINUX_DYNAMIC_DEBUG_H

#include <linux/printk.h>

#endif
