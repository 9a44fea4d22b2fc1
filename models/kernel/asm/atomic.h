/* Linux kernel: atomic integers */
#ifndef _KERNEL_ASM_ATOMIC_H
#define _KERNEL_ASM_ATOMIC_H

#include <linux/atomic.h>

#endif
