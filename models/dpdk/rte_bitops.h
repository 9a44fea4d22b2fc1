/* DPDK 22.11: bitops */
#ifndef _RTE_BITOPS_H_
#define _RTE_BITOPS_H_

#include <stdint.h>
#include <rte_debug.h>
#define RTE_BIT64(nr) (UINT64_C(1) << (nr))
#define RTE_BIT32(nr) (UINT32_C(1) << (nr))
uint32_t rte_bit_relaxed_get32(unsigned int nr, volatile uint32_t *addr);
void rte_bit_relaxed_set32(unsigned int nr, volatile uint32_t *addr);
void rte_bit_relaxed_clear32(unsigned int nr, volatile uint32_t *addr);
uint32_t rte_bit_relaxed_test_and_set32(unsigned int nr, volatile uint32_t *addr);
uint32_t rte_bit_relaxed_test_and_clear32(unsigned int nr, volatile uint32_t *addr);
uint64_t rte_bit_relaxed_get64(unsigned int nr, volatile uint64_t *addr);
void rte_bit_relaxed_set64(unsigned int nr, volatile uint64_t *addr);
void rte_bit_relaxed_clear64(unsigned int nr, volatile uint64_t *addr);
uint64_t rte_bit_relaxed_test_and_set64(unsigned int nr, volatile uint64_t *addr);
uint64_t rte_bit_relaxed_test_and_clear64(unsigned int nr, volatile uint64_t *addr);

#endif
