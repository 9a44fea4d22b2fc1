/* DPDK 22.11: mpls */
#ifndef _RTE_MPLS_H_
#define _RTE_MPLS_H_

#include <stdint.h>
#include <rte_byteorder.h>
struct rte_mpls_hdr {
	uint16_t tag_msb;
#if RTE_BYTE_ORDER == RTE_BIG_ENDIAN
	uint8_t tag_lsb:4;
	uint8_t tc:3;
	uint8_t bs:1;
#else
	uint8_t bs:1;
	uint8_t tc:3;
	uint8_t tag_lsb:4;
#endif
	uint8_t ttl;
} __attribute__((packed));

#endif
