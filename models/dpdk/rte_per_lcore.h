/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_PER_LCORE_H_
#define _RTE_PER_LCORE_H_

#include <pthread.h>

#endif
