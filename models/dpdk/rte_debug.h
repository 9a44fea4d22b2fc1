/* DPDK 22.11: the end */
#ifndef _RTE_DEBUG_H_
#define _RTE_DEBUG_H_

#include <rte_log.h>
#include <rte_branch_prediction.h>
void rte_dump_stack(void);
void __rte_panic(const char *funcname, const char *format, ...) __contract("noreturn format(format, 2) log(format)");
#define rte_panic(...) __rte_panic(__func__, __VA_ARGS__)
#define RTE_VERIFY(exp) do { if (!(exp)) rte_panic("%s", #exp); } while (0)
#define RTE_ASSERT(exp) ((void)0)

#endif
