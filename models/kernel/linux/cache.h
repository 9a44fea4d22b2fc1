/* Linux kernel: cache lines */
#ifndef _KERNEL_LINUX_CACHE_H
#define _KERNEL_LINUX_CACHE_H

#include <asm/cache.h>
#define __read_mostly
#define __ro_after_init
#define ____cacheline_aligned __attribute__((aligned(SMP_CACHE_BYTES)))
#define ____cacheline_aligned_in_smp __attribute__((aligned(SMP_CACHE_BYTES)))
#define __cacheline_aligned __attribute__((aligned(SMP_CACHE_BYTES)))
#define __cacheline_aligned_in_smp __attribute__((aligned(SMP_CACHE_BYTES)))
#define SMP_CACHE_ALIGN(x) (((x) + (SMP_CACHE_BYTES - 1)) & ~(SMP_CACHE_BYTES - 1))
#define cache_line_size() L1_CACHE_BYTES

#endif
