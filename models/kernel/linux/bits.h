/* Linux kernel: bits and masks */
#ifndef _KERNEL_LINUX_BITS_H
#define _KERNEL_LINUX_BITS_H

#include <linux/const.h>
#define BIT(n) (1UL << (n))
#define BIT_ULL(n) (1ULL << (n))
#define BIT_MASK(n) (1UL << ((n) % 64))
#define BIT_WORD(n) ((n) / 64)
#define BITS_PER_TYPE(t) (sizeof(t) * 8)
#define GENMASK(h, l) ((~0UL << (l)) & (~0UL >> (63 - (h))))
#define GENMASK_ULL(h, l) ((~0ULL << (l)) & (~0ULL >> (63 - (h))))

#endif
