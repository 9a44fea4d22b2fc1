/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_OS_H_
#define _RTE_OS_H_

#include <sched.h>
#include <sys/queue.h>

typedef cpu_set_t rte_cpuset_t;

#endif
