/* DPDK 22.11: prefetching */
#ifndef _RTE_PREFETCH_H_
#define _RTE_PREFETCH_H_

#include <rte_common.h>
void rte_prefetch0(const volatile void *p);
void rte_prefetch1(const volatile void *p);
void rte_prefetch2(const volatile void *p);
void rte_prefetch_non_temporal(const volatile void *p);

#endif
