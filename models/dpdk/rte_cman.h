/* DPDK 22.11: cman */
#ifndef _RTE_CMAN_H_
#define _RTE_CMAN_H_

#include <rte_bitops.h>
enum rte_cman_mode {
	RTE_CMAN_RED = RTE_BIT32(0),
};
struct rte_cman_red_params {
	uint8_t min_th;
	uint8_t max_th;
	uint16_t maxp_inv;
};

#endif
