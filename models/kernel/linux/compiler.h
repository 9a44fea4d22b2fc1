/* Linux kernel: annotations and access macros */
#ifndef _KERNEL_LINUX_COMPILER_H
#define _KERNEL_LINUX_COMPILER_H

#include <linux/compiler_types.h>
#define likely(x) (x)
#define unlikely(x) (x)
#define barrier() ((void)0)
#define barrier_data(p) ((void)(p))
#define READ_ONCE(x) (x)
#define WRITE_ONCE(x, v) ((x) = (v))
#define ACCESS_ONCE(x) (x)
#define data_race(x) (x)
#define OPTIMIZER_HIDE_VAR(x) ((void)0)
#define RELOC_HIDE(p, off) ((__typeof__(p))((unsigned long)(p) + (off)))
#define unreachable() __builtin_unreachable()
#define __ADDRESSABLE(x)

#endif
