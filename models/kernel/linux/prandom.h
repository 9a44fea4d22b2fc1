/* Linux kernel: random numbers */
#ifndef _KERNEL_LINUX_PRANDOM_H
#define _KERNEL_LINUX_PRANDOM_H

#include <linux/random.h>

#endif
