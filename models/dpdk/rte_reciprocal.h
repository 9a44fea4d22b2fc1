/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_RECIPROCAL_H_
#define _RTE_RECIPROCAL_H_

#include <stdint.h>
#include <rte_common.h>

struct rte_reciprocal {
	uint32_t m;
	uint8_t sh1;
	uint8_t sh2;
};
struct rte_reciprocal_u64 {
	uint64_t m;
	uint8_t sh1;
	uint8_t sh2;
};
uint32_t rte_reciprocal_divide(uint32_t a, struct rte_reciprocal R);
uint64_t mullhi_u64(uint64_t x, uint64_t y);
uint64_t rte_reciprocal_divide_u64(uint64_t a, const struct rte_reciprocal_u64 *R);
struct rte_reciprocal rte_reciprocal_value(uint32_t d);
struct rte_reciprocal_u64 rte_reciprocal_value_u64(uint64_t d);

#endif
