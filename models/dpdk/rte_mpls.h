/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_MPLS_H_
#define _RTE_MPLS_H_

#include <stdint.h>
#include <rte_byteorder.h>

struct rte_mpls_hdr {
	uint16_t tag_msb;
	uint8_t bs : 1;
	uint8_t tc : 3;
	uint8_t tag_lsb : 4;
	uint8_t ttl;
} __attribute__((packed));

#endif
