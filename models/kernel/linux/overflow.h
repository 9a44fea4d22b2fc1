/* Linux kernel: arithmetic that is checked */
#ifndef _KERNEL_LINUX_OVERFLOW_H
#define _KERNEL_LINUX_OVERFLOW_H

#include <linux/compiler.h>
#include <linux/limits.h>
#define check_add_overflow(a, b, d) __builtin_add_overflow(a, b, d)
#define check_sub_overflow(a, b, d) __builtin_sub_overflow(a, b, d)
#define check_mul_overflow(a, b, d) __builtin_mul_overflow(a, b, d)
size_t array_size(size_t a, size_t b);
size_t array3_size(size_t a, size_t b, size_t c);
size_t size_mul(size_t a, size_t b);
size_t size_add(size_t a, size_t b);
#define struct_size(p, member, n) (sizeof(*(p)) + sizeof((p)->member[0]) * (n))
#define flex_array_size(p, member, n) (sizeof((p)->member[0]) * (n))

#endif
