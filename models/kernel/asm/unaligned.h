/* Linux kernel: accesses that are not aligned */
#ifndef _KERNEL_ASM_UNALIGNED_H
#define _KERNEL_ASM_UNALIGNED_H

#include <linux/unaligned.h>

#endif
