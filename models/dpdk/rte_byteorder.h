/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_BYTEORDER_X86_H_
#define _RTE_BYTEORDER_X86_H_

#include <stdint.h>
#include <rte_common.h>
#include <rte_config.h>

uint16_t rte_arch_bswap16(uint16_t x);
uint32_t rte_arch_bswap32(uint32_t x);

uint16_t rte_bswap16();
uint32_t rte_bswap32();
uint64_t rte_bswap64();

#endif
