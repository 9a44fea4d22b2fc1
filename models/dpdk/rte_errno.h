/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_ERRNO_H_
#define _RTE_ERRNO_H_

#include <rte_per_lcore.h>

extern typeof per_lcore__rte_errno(int);
const char *rte_strerror(int errnum);
enum {
	RTE_MIN_ERRNO = 1000, E_RTE_SECONDARY, E_RTE_NO_CONFIG, RTE_MAX_ERRNO
};

#endif
