/* DPDK 22.11: udp */
#ifndef _RTE_UDP_H_
#define _RTE_UDP_H_

#include <stdint.h>
#include <rte_byteorder.h>
struct rte_udp_hdr {
	rte_be16_t src_port;
	rte_be16_t dst_port;
	rte_be16_t dgram_len;
	rte_be16_t dgram_cksum;
} __attribute__((packed));

#endif
