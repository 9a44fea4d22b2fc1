/* DPDK 22.11: arp */
#ifndef _RTE_ARP_H_
#define _RTE_ARP_H_

#include <stdint.h>
#include <rte_ether.h>
struct rte_arp_ipv4 {
	struct rte_ether_addr arp_sha;
	uint32_t arp_sip;
	struct rte_ether_addr arp_tha;
	uint32_t arp_tip;
} __attribute__((packed)) __rte_aligned(2);
struct rte_arp_hdr {
	uint16_t arp_hardware;
#define RTE_ARP_HRD_ETHER 1
	uint16_t arp_protocol;
	uint8_t arp_hlen;
	uint8_t arp_plen;
	uint16_t arp_opcode;
#define RTE_ARP_OP_REQUEST 1
#define RTE_ARP_OP_REPLY 2
#define RTE_ARP_OP_REVREQUEST 3
#define RTE_ARP_OP_REVREPLY 4
#define RTE_ARP_OP_INVREQUEST 8
#define RTE_ARP_OP_INVREPLY 9
	struct rte_arp_ipv4 arp_data;
} __attribute__((packed)) __rte_aligned(2);
struct rte_mbuf * rte_net_make_rarp_packet(struct rte_mempool *mpool, const struct rte_ether_addr *mac);

#endif
