/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_PAUSE_X86_H_
#define _RTE_PAUSE_X86_H_

void rte_pause(void);

#endif
