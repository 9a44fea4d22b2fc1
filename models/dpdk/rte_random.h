/* DPDK 22.11: random */
#ifndef _RTE_RANDOM_H_
#define _RTE_RANDOM_H_

#include <stdint.h>
void rte_srand(uint64_t seedval);
uint64_t rte_rand(void) __contract("random(ret, weak)");
uint64_t rte_rand_max(uint64_t upper_bound) __contract("random(ret, weak)");
double rte_drand(void);

#endif
