/* Linux kernel: memory of each processor */
#ifndef _KERNEL_LINUX_PERCPU_DEFS_H
#define _KERNEL_LINUX_PERCPU_DEFS_H

#include <linux/compiler.h>
#define DEFINE_PER_CPU(type, name) __typeof__(type) name
#define DECLARE_PER_CPU(type, name) extern __typeof__(type) name
#define DEFINE_PER_CPU_ALIGNED(type, name) __typeof__(type) name
#define per_cpu_ptr(ptr, cpu) ((void)(cpu), (ptr))
#define raw_cpu_ptr(ptr) (ptr)
#define this_cpu_ptr(ptr) (ptr)
#define per_cpu(var, cpu) (var)
#define get_cpu_ptr(var) (var)
#define put_cpu_ptr(var) ((void)(var))
#define get_cpu_var(var) (var)
#define put_cpu_var(var) ((void)0)
#define this_cpu_read(v) (v)
#define this_cpu_write(v, x) ((v) = (x))
#define this_cpu_add(v, x) ((v) += (x))
#define this_cpu_sub(v, x) ((v) -= (x))
#define this_cpu_inc(v) ((v)++)
#define this_cpu_dec(v) ((v)--)
#define __this_cpu_read(v) (v)
#define __this_cpu_write(v, x) ((v) = (x))
#define __this_cpu_add(v, x) ((v) += (x))
#define __this_cpu_inc(v) ((v)++)
#define __this_cpu_dec(v) ((v)--)

#endif
