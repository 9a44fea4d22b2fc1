/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_RTM_H_
#define _RTE_RTM_H_

#include <rte_common.h>

unsigned int rte_xbegin(void);
void rte_xend(void);
int rte_xtest(void);

#define RTE_XBEGIN_STARTED 4294967295U
#define RTE_XABORT_EXPLICIT 0x1
#define RTE_XABORT_RETRY 0x2
#define RTE_XABORT_CONFLICT 0x4
#define RTE_XABORT_CAPACITY 0x8
#define RTE_XABORT_DEBUG 0x10
#define RTE_XABORT_NESTED 0x20

#endif
