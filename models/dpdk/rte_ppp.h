/* DPDK 22.11: ppp */
#ifndef _RTE_PPP_H_
#define _RTE_PPP_H_

#include <stdint.h>
#include <rte_byteorder.h>
struct rte_ppp_hdr {
	uint8_t addr;
	uint8_t ctrl;
	rte_be16_t proto_id;
} __attribute__((packed));

#endif
