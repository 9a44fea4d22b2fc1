/* Linux kernel: 64-bit arithmetic */
#ifndef _KERNEL_LINUX_MATH64_H
#define _KERNEL_LINUX_MATH64_H

#include <linux/types.h>
#include <linux/math.h>
#define div64_long(x, y) ((s64)(x) / (y))
#define div64_ul(x, y) ((u64)(x) / (y))
#define div_u64(x, y) ((u64)(x) / (u32)(y))
#define div_s64(x, y) ((s64)(x) / (s32)(y))
#define div64_u64(x, y) ((u64)(x) / (u64)(y))
#define div64_s64(x, y) ((s64)(x) / (s64)(y))
u64 div_u64_rem(u64 dividend, u32 divisor, u32 *remainder) __contract("derived(ret, dividend)");
s64 div_s64_rem(s64 dividend, s32 divisor, s32 *remainder) __contract("derived(ret, dividend)");
u64 div64_u64_rem(u64 dividend, u64 divisor, u64 *remainder) __contract("derived(ret, dividend)");
u64 mul_u32_u32(u32 a, u32 b) __contract("derived(ret, a)");
u64 mul_u64_u32_shr(u64 a, u32 mul, unsigned int shift) __contract("derived(ret, a)");
u64 mul_u64_u64_div_u64(u64 a, u64 mul, u64 div) __contract("derived(ret, a)");
u64 mul_u64_u32_div(u64 a, u32 mul, u32 div) __contract("derived(ret, a)");

#endif
