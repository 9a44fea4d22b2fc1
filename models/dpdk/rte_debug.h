/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_DEBUG_H_
#define _RTE_DEBUG_H_

#include <rte_log.h>
#include <rte_branch_prediction.h>

void rte_dump_stack(void);
void __rte_panic(const char *funcname, const char *format, ...) __contract("noreturn");

void rte_panic_();

#endif
