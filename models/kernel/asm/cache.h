/* Linux kernel: cache lines */
#ifndef _KERNEL_ASM_CACHE_H
#define _KERNEL_ASM_CACHE_H

#define L1_CACHE_SHIFT 6
#define L1_CACHE_BYTES (1 << L1_CACHE_SHIFT)
#define SMP_CACHE_BYTES L1_CACHE_BYTES

#endif
