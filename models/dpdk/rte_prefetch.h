/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_PREFETCH_X86_64_H_
#define _RTE_PREFETCH_X86_64_H_

#include <rte_compat.h>
#include <rte_common.h>

void rte_prefetch0(const volatile void *p);
void rte_prefetch1(const volatile void *p);
void rte_prefetch2(const volatile void *p);
void rte_prefetch_non_temporal(const volatile void *p);
void rte_cldemote(const volatile void *p);

#endif
