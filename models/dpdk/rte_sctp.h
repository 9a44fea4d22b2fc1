/* DPDK 22.11: sctp */
#ifndef _RTE_SCTP_H_
#define _RTE_SCTP_H_

#include <stdint.h>
#include <rte_byteorder.h>
struct rte_sctp_hdr {
	rte_be16_t src_port;
	rte_be16_t dst_port;
	rte_be32_t tag;
	rte_be32_t cksum;
} __attribute__((packed));

#endif
