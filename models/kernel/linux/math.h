/* Linux kernel: arithmetic */
#ifndef _KERNEL_LINUX_MATH_H
#define _KERNEL_LINUX_MATH_H

#include <linux/types.h>
#include <asm/div64.h>
#define DIV_ROUND_UP(n, d) (((n) + (d) - 1) / (d))
#define DIV_ROUND_UP_ULL(n, d) DIV_ROUND_UP((unsigned long long)(n), (d))
#define DIV_ROUND_DOWN_ULL(n, d) ((unsigned long long)(n) / (d))
#define DIV_ROUND_CLOSEST(x, d) (((x) + (d) / 2) / (d))
#define DIV_ROUND_CLOSEST_ULL(x, d) (((x) + (d) / 2) / (d))
#define round_up(x, y) ((((x) - 1) | ((__typeof__(x))((y) - 1))) + 1)
#define round_down(x, y) ((x) & ~((__typeof__(x))((y) - 1)))
#define roundup(x, y) (((x) + ((y) - 1)) / (y) * (y))
#define rounddown(x, y) ((x) - (x) % (y))
#define mult_frac(x, n, d) ((x) / (d) * (n) + (x) % (d) * (n) / (d))
#define abs(x) ((x) < 0 ? -(x) : (x))
#define abs_diff(a, b) ((a) > (b) ? (a) - (b) : (b) - (a))
unsigned long int_sqrt(unsigned long x);
u32 reciprocal_scale(u32 val, u32 ep_ro) __contract("le(ret, ep_ro)");

#endif
