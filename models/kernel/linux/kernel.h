/* Linux kernel: what everything uses */
#ifndef _KERNEL_LINUX_KERNEL_H
#define _KERNEL_LINUX_KERNEL_H

#include <linux/stdarg.h>
#include <linux/align.h>
#include <linux/limits.h>
#include <linux/stddef.h>
#include <linux/types.h>
#include <linux/compiler.h>
#include <linux/container_of.h>
#include <linux/bitops.h>
#include <linux/kstrtox.h>
#include <linux/log2.h>
#include <linux/math.h>
#include <linux/minmax.h>
#include <linux/typecheck.h>
#include <linux/printk.h>
#include <linux/build_bug.h>
#include <linux/array_size.h>
#include <linux/sprintf.h>
#include <linux/panic.h>
#include <asm/byteorder.h>
#define STACK_MAGIC 0xdeadbeef
#define REPEAT_BYTE(x) ((~0ul / 0xff) * (x))
#define upper_32_bits(n) ((u32)(((n) >> 16) >> 16))
#define lower_32_bits(n) ((u32)((n) & 0xffffffff))
#define upper_16_bits(n) ((u16)((n) >> 16))
#define lower_16_bits(n) ((u16)((n) & 0xffff))
#define PTR_IF(c, p) ((c) ? (p) : NULL)
#define u64_to_user_ptr(x) ((void *)(unsigned long)(x))
#define might_sleep() ((void)0)
#define might_sleep_if(c) ((void)0)
#define might_fault() ((void)0)
#define IS_ENABLED(o) (o)
#define IS_REACHABLE(o) (o)
#define IS_BUILTIN(o) (o)
#define IS_MODULE(o) (o)
char *kasprintf(unsigned int gfp, const char *fmt, ...)
	__contract("format(fmt, 2) alloc(ret, unknown) null_alloc(ret) copies(ret, ...)");
char *kvasprintf(unsigned int gfp, const char *fmt, __builtin_va_list args)
	__contract("format(fmt, 0) alloc(ret, unknown) null_alloc(ret)");

#endif
