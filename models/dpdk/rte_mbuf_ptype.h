/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_MBUF_PTYPE_H_
#define _RTE_MBUF_PTYPE_H_

#include <stddef.h>
#include <stdint.h>

const char *rte_get_ptype_l2_name(uint32_t ptype);
const char *rte_get_ptype_l3_name(uint32_t ptype);
const char *rte_get_ptype_l4_name(uint32_t ptype);
const char *rte_get_ptype_tunnel_name(uint32_t ptype);
const char *rte_get_ptype_inner_l2_name(uint32_t ptype);
const char *rte_get_ptype_inner_l3_name(uint32_t ptype);
const char *rte_get_ptype_inner_l4_name(uint32_t ptype);
int rte_get_ptype_name(uint32_t ptype, char *buf, size_t buflen);

#define RTE_PTYPE_UNKNOWN 0x0
#define RTE_PTYPE_L2_ETHER 0x1
#define RTE_PTYPE_L2_ETHER_TIMESYNC 0x2
#define RTE_PTYPE_L2_ETHER_ARP 0x3
#define RTE_PTYPE_L2_ETHER_LLDP 0x4
#define RTE_PTYPE_L2_ETHER_NSH 0x5
#define RTE_PTYPE_L2_ETHER_VLAN 0x6
#define RTE_PTYPE_L2_ETHER_QINQ 0x7
#define RTE_PTYPE_L2_ETHER_PPPOE 0x8
#define RTE_PTYPE_L2_ETHER_FCOE 0x9
#define RTE_PTYPE_L2_ETHER_MPLS 0xa
#define RTE_PTYPE_L2_MASK 0xf
#define RTE_PTYPE_L3_IPV4 0x10
#define RTE_PTYPE_L3_IPV4_EXT 0x30
#define RTE_PTYPE_L3_IPV6 0x40
#define RTE_PTYPE_L3_IPV4_EXT_UNKNOWN 0x90
#define RTE_PTYPE_L3_IPV6_EXT 0xc0
#define RTE_PTYPE_L3_IPV6_EXT_UNKNOWN 0xe0
#define RTE_PTYPE_L3_MASK 0xf0
#define RTE_PTYPE_L4_TCP 0x100
#define RTE_PTYPE_L4_UDP 0x200
#define RTE_PTYPE_L4_FRAG 0x300
#define RTE_PTYPE_L4_SCTP 0x400
#define RTE_PTYPE_L4_ICMP 0x500
#define RTE_PTYPE_L4_NONFRAG 0x600
#define RTE_PTYPE_L4_IGMP 0x700
#define RTE_PTYPE_L4_MASK 0xf00
#define RTE_PTYPE_TUNNEL_IP 0x1000
#define RTE_PTYPE_TUNNEL_GRE 0x2000
#define RTE_PTYPE_TUNNEL_VXLAN 0x3000
#define RTE_PTYPE_TUNNEL_NVGRE 0x4000
#define RTE_PTYPE_TUNNEL_GENEVE 0x5000
#define RTE_PTYPE_TUNNEL_GRENAT 0x6000
#define RTE_PTYPE_TUNNEL_GTPC 0x7000
#define RTE_PTYPE_TUNNEL_GTPU 0x8000
#define RTE_PTYPE_TUNNEL_ESP 0x9000
#define RTE_PTYPE_TUNNEL_L2TP 0xa000
#define RTE_PTYPE_TUNNEL_VXLAN_GPE 0xb000
#define RTE_PTYPE_TUNNEL_MPLS_IN_GRE 0xc000
#define RTE_PTYPE_TUNNEL_MPLS_IN_UDP 0xd000
#define RTE_PTYPE_TUNNEL_MASK 0xf000
#define RTE_PTYPE_INNER_L2_ETHER 0x10000
#define RTE_PTYPE_INNER_L2_ETHER_VLAN 0x20000
#define RTE_PTYPE_INNER_L2_ETHER_QINQ 0x30000
#define RTE_PTYPE_INNER_L2_MASK 0xf0000
#define RTE_PTYPE_INNER_L3_IPV4 0x100000
#define RTE_PTYPE_INNER_L3_IPV4_EXT 0x200000
#define RTE_PTYPE_INNER_L3_IPV6 0x300000
#define RTE_PTYPE_INNER_L3_IPV4_EXT_UNKNOWN 0x400000
#define RTE_PTYPE_INNER_L3_IPV6_EXT 0x500000
#define RTE_PTYPE_INNER_L3_IPV6_EXT_UNKNOWN 0x600000
#define RTE_PTYPE_INNER_L3_MASK 0xf00000
#define RTE_PTYPE_INNER_L4_TCP 0x1000000
#define RTE_PTYPE_INNER_L4_UDP 0x2000000
#define RTE_PTYPE_INNER_L4_FRAG 0x3000000
#define RTE_PTYPE_INNER_L4_SCTP 0x4000000
#define RTE_PTYPE_INNER_L4_ICMP 0x5000000
#define RTE_PTYPE_INNER_L4_NONFRAG 0x6000000
#define RTE_PTYPE_INNER_L4_MASK 0xf000000
#define RTE_PTYPE_ALL_MASK 0xfffffff

#endif
