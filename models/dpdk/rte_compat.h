/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_COMPAT_H_
#define _RTE_COMPAT_H_



#endif
