/* Linux kernel: the order of accesses */
#ifndef _KERNEL_ASM_BARRIER_H
#define _KERNEL_ASM_BARRIER_H

#define mb() ((void)0)
#define rmb() ((void)0)
#define wmb() ((void)0)
#define smp_mb() ((void)0)
#define smp_rmb() ((void)0)
#define smp_wmb() ((void)0)
#define dma_rmb() ((void)0)
#define dma_wmb() ((void)0)
#define smp_store_mb(v, x) ((v) = (x))
#define smp_store_release(p, v) (*(p) = (v))
#define smp_load_acquire(p) (*(p))

#endif
