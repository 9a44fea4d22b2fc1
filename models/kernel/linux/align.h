/* Linux kernel: alignment */
#ifndef _KERNEL_LINUX_ALIGN_H
#define _KERNEL_LINUX_ALIGN_H

#include <linux/const.h>
#define __ALIGN_KERNEL(x, a) (((x) + ((__typeof__(x))(a) - 1)) & ~((__typeof__(x))(a) - 1))
#define ALIGN(x, a) __ALIGN_KERNEL(x, a)
#define ALIGN_DOWN(x, a) ((x) & ~((__typeof__(x))(a) - 1))
#define PTR_ALIGN(p, a) ((__typeof__(p))ALIGN((unsigned long)(p), (a)))
#define IS_ALIGNED(x, a) (((x) & ((__typeof__(x))(a) - 1)) == 0)

#endif
