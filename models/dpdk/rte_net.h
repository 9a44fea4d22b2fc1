/* DPDK 22.11: net */
#ifndef _RTE_NET_H_
#define _RTE_NET_H_

#include <rte_ip.h>
#include <rte_udp.h>
#include <rte_tcp.h>
struct rte_net_hdr_lens {
	uint8_t l2_len;
	uint8_t inner_l2_len;
	uint16_t l3_len;
	uint16_t inner_l3_len;
	uint16_t tunnel_len;
	uint8_t l4_len;
	uint8_t inner_l4_len;
};
int rte_net_skip_ip6_ext(uint16_t proto, const struct rte_mbuf *m, uint32_t *off, int *frag);
uint32_t rte_net_get_ptype(const struct rte_mbuf *m, struct rte_net_hdr_lens *hdr_lens, uint32_t layers);
int rte_net_intel_cksum_flags_prepare(struct rte_mbuf *m, uint64_t ol_flags);
int rte_net_intel_cksum_prepare(struct rte_mbuf *m);

#endif
