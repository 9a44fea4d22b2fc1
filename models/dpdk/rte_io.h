/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_IO_X86_H_
#define _RTE_IO_X86_H_

#include <rte_compat.h>
#include <rte_cpuflags.h>

void rte_write32_wc_relaxed(uint32_t value, volatile void *addr);
void rte_write32_wc(uint32_t value, volatile void *addr);

#endif
