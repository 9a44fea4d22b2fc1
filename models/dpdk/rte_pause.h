/* DPDK 22.11: waiting */
#ifndef _RTE_PAUSE_H_
#define _RTE_PAUSE_H_

#include <stdint.h>
#include <rte_common.h>
void rte_pause(void);
void rte_wait_until_equal_16(volatile uint16_t *addr, uint16_t expected, int memorder);
void rte_wait_until_equal_32(volatile uint32_t *addr, uint32_t expected, int memorder);
void rte_wait_until_equal_64(volatile uint64_t *addr, uint64_t expected, int memorder);

#endif
