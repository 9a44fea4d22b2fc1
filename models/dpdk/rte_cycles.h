/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_CYCLES_X86_64_H_
#define _RTE_CYCLES_X86_64_H_

#include <rte_branch_prediction.h>
#include <rte_common.h>
#include <rte_config.h>

uint64_t rte_rdtsc(void);
uint64_t rte_rdtsc_precise(void);
uint64_t rte_get_tsc_cycles(void);

#endif
