/* Linux kernel: powers of two */
#ifndef _KERNEL_LINUX_LOG2_H
#define _KERNEL_LINUX_LOG2_H

#include <linux/types.h>
#include <linux/bitops.h>
#define ilog2(n) (63 - __builtin_clzl((unsigned long)(n)))
#define is_power_of_2(n) ((n) != 0 && ((n) & ((n) - 1)) == 0)
unsigned long roundup_pow_of_two(unsigned long n) __contract("derived(ret, n)");
unsigned long rounddown_pow_of_two(unsigned long n) __contract("le(ret, n)");
int order_base_2(unsigned long n);

#endif
