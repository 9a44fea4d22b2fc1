/* Linux kernel: waiting */
#ifndef _KERNEL_LINUX_SWAIT_H
#define _KERNEL_LINUX_SWAIT_H

#include <linux/wait.h>

#endif
