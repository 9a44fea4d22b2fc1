/* DPDK 22.11: geneve */
#ifndef _RTE_GENEVE_H_
#define _RTE_GENEVE_H_

#include <stdint.h>
#include <rte_byteorder.h>
#define RTE_GENEVE_DEFAULT_PORT 6081
struct rte_geneve_hdr {
#if RTE_BYTE_ORDER == RTE_BIG_ENDIAN
	uint8_t ver:2;
	uint8_t opt_len:6;
	uint8_t oam:1;
	uint8_t critical:1;
	uint8_t reserved1:6;
#else
	uint8_t opt_len:6;
	uint8_t ver:2;
	uint8_t reserved1:6;
	uint8_t critical:1;
	uint8_t oam:1;
#endif
	rte_be16_t proto;
	uint8_t vni[3];
	uint8_t reserved2;
	uint32_t opts[];
} __attribute__((packed));
#define RTE_GENEVE_TYPE_ETH 0x6558

#endif
