/* DPDK 22.11: errno */
#ifndef _RTE_ERRNO_H_
#define _RTE_ERRNO_H_

#include <rte_per_lcore.h>
RTE_DECLARE_PER_LCORE(int, _rte_errno);
#define rte_errno RTE_PER_LCORE(_rte_errno)
const char *rte_strerror(int errnum);
#ifndef __ELASTERROR
#define __ELASTERROR 1000
#endif
enum {
	RTE_MIN_ERRNO = __ELASTERROR,
	E_RTE_SECONDARY,
	E_RTE_NO_CONFIG,
	RTE_MAX_ERRNO };

#endif
