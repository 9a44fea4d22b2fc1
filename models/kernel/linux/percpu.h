/* Linux kernel: memory of each processor */
#ifndef _KERNEL_LINUX_PERCPU_H
#define _KERNEL_LINUX_PERCPU_H

#include <linux/types.h>
#include <linux/preempt.h>
#include <linux/smp.h>
#include <linux/cpumask.h>
#include <linux/percpu-defs.h>
void *__alloc_percpu(size_t size, size_t align) __contract("alloc(ret, size) null_alloc(ret) zeroed(ret)");
void *__alloc_percpu_gfp(size_t size, size_t align, unsigned int gfp) __contract("alloc(ret, size) null_alloc(ret) zeroed(ret)");
void free_percpu(void *p) __contract("frees(p)");
#define alloc_percpu(type) ((type *)__alloc_percpu(sizeof(type), __alignof__(type)))
#define alloc_percpu_gfp(type, gfp) ((type *)__alloc_percpu_gfp(sizeof(type), __alignof__(type), gfp))

#endif
