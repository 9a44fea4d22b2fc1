/* DPDK 22.11: gre */
#ifndef _RTE_GRE_H_
#define _RTE_GRE_H_

#include <stdint.h>
#include <rte_byteorder.h>
struct rte_gre_hdr {
#if RTE_BYTE_ORDER == RTE_LITTLE_ENDIAN
	uint16_t res2:4;
	uint16_t s:1;
	uint16_t k:1;
	uint16_t res1:1;
	uint16_t c:1;
	uint16_t ver:3;
	uint16_t res3:5;
#elif RTE_BYTE_ORDER == RTE_BIG_ENDIAN
	uint16_t c:1;
	uint16_t res1:1;
	uint16_t k:1;
	uint16_t s:1;
	uint16_t res2:4;
	uint16_t res3:5;
	uint16_t ver:3;
#endif
	uint16_t proto;
} __attribute__((packed));
struct rte_gre_hdr_opt_checksum_rsvd {
	rte_be16_t checksum;
	rte_be16_t reserved1;
} __attribute__((packed));
struct rte_gre_hdr_opt_key {
	rte_be32_t key;
} __attribute__((packed));
struct rte_gre_hdr_opt_sequence {
	rte_be32_t sequence;
} __attribute__((packed));

#endif
