/* Linux kernel: bit operations */
#ifndef _KERNEL_LINUX_BITOPS_H
#define _KERNEL_LINUX_BITOPS_H

#include <linux/bits.h>
#include <linux/types.h>
#include <asm/bitops.h>

#endif
