/* libnl 3.7: the documented interface */
#ifndef NETLINK_LINK_VXLAN_H_
#define NETLINK_LINK_VXLAN_H_

#include <netlink/netlink.h>
#include <netlink/route/link.h>

struct ifla_vxlan_port_range;
enum {
	RTNL_LINK_VXLAN_F_GBP = 1, RTNL_LINK_VXLAN_F_GPE,
	RTNL_LINK_VXLAN_F_REMCSUM_NOPARTIAL = 4
};
struct rtnl_link *rtnl_link_vxlan_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
int rtnl_link_is_vxlan(struct rtnl_link *p1);
int rtnl_link_vxlan_set_id(struct rtnl_link *p1, uint32_t p2);
int rtnl_link_vxlan_get_id(struct rtnl_link *p1, uint32_t *p2);
int rtnl_link_vxlan_set_group(struct rtnl_link *p1, struct nl_addr *p2);
int rtnl_link_vxlan_get_group(struct rtnl_link *p1, struct nl_addr **p2);
int rtnl_link_vxlan_set_link(struct rtnl_link *p1, uint32_t p2);
int rtnl_link_vxlan_get_link(struct rtnl_link *p1, uint32_t *p2);
int rtnl_link_vxlan_set_local(struct rtnl_link *p1, struct nl_addr *p2);
int rtnl_link_vxlan_get_local(struct rtnl_link *p1, struct nl_addr **p2);
int rtnl_link_vxlan_set_ttl(struct rtnl_link *p1, uint8_t p2);
int rtnl_link_vxlan_get_ttl(struct rtnl_link *p1);
int rtnl_link_vxlan_set_tos(struct rtnl_link *p1, uint8_t p2);
int rtnl_link_vxlan_get_tos(struct rtnl_link *p1);
int rtnl_link_vxlan_set_learning(struct rtnl_link *p1, uint8_t p2);
int rtnl_link_vxlan_get_learning(struct rtnl_link *p1);
int rtnl_link_vxlan_enable_learning(struct rtnl_link *p1);
int rtnl_link_vxlan_disable_learning(struct rtnl_link *p1);
int rtnl_link_vxlan_set_ageing(struct rtnl_link *p1, uint32_t p2);
int rtnl_link_vxlan_get_ageing(struct rtnl_link *p1, uint32_t *p2);
int rtnl_link_vxlan_set_limit(struct rtnl_link *p1, uint32_t p2);
int rtnl_link_vxlan_get_limit(struct rtnl_link *p1, uint32_t *p2);
int rtnl_link_vxlan_set_port_range(struct rtnl_link *p1, struct ifla_vxlan_port_range *p2);
int rtnl_link_vxlan_get_port_range(struct rtnl_link *p1, struct ifla_vxlan_port_range *p2);
int rtnl_link_vxlan_set_proxy(struct rtnl_link *p1, uint8_t p2);
int rtnl_link_vxlan_get_proxy(struct rtnl_link *p1);
int rtnl_link_vxlan_enable_proxy(struct rtnl_link *p1);
int rtnl_link_vxlan_disable_proxy(struct rtnl_link *p1);
int rtnl_link_vxlan_set_rsc(struct rtnl_link *p1, uint8_t p2);
int rtnl_link_vxlan_get_rsc(struct rtnl_link *p1);
int rtnl_link_vxlan_enable_rsc(struct rtnl_link *p1);
int rtnl_link_vxlan_disable_rsc(struct rtnl_link *p1);
int rtnl_link_vxlan_set_l2miss(struct rtnl_link *p1, uint8_t p2);
int rtnl_link_vxlan_get_l2miss(struct rtnl_link *p1);
int rtnl_link_vxlan_enable_l2miss(struct rtnl_link *p1);
int rtnl_link_vxlan_disable_l2miss(struct rtnl_link *p1);
int rtnl_link_vxlan_set_l3miss(struct rtnl_link *p1, uint8_t p2);
int rtnl_link_vxlan_get_l3miss(struct rtnl_link *p1);
int rtnl_link_vxlan_enable_l3miss(struct rtnl_link *p1);
int rtnl_link_vxlan_disable_l3miss(struct rtnl_link *p1);
int rtnl_link_vxlan_set_port(struct rtnl_link *p1, uint32_t p2);
int rtnl_link_vxlan_get_port(struct rtnl_link *p1, uint32_t *p2);
int rtnl_link_vxlan_set_udp_csum(struct rtnl_link *p1, uint8_t p2);
int rtnl_link_vxlan_get_udp_csum(struct rtnl_link *p1);
int rtnl_link_vxlan_set_udp_zero_csum6_tx(struct rtnl_link *p1, uint8_t p2);
int rtnl_link_vxlan_get_udp_zero_csum6_tx(struct rtnl_link *p1);
int rtnl_link_vxlan_set_udp_zero_csum6_rx(struct rtnl_link *p1, uint8_t p2);
int rtnl_link_vxlan_get_udp_zero_csum6_rx(struct rtnl_link *p1);
int rtnl_link_vxlan_set_remcsum_tx(struct rtnl_link *p1, uint8_t p2);
int rtnl_link_vxlan_get_remcsum_tx(struct rtnl_link *p1);
int rtnl_link_vxlan_set_remcsum_rx(struct rtnl_link *p1, uint8_t p2);
int rtnl_link_vxlan_get_remcsum_rx(struct rtnl_link *p1);
int rtnl_link_vxlan_set_flags(struct rtnl_link *p1, uint32_t flags, int enable);
int rtnl_link_vxlan_get_flags(struct rtnl_link *p1, uint32_t *out_flags);
int rtnl_link_vxlan_set_collect_metadata(struct rtnl_link *p1, uint8_t p2);
int rtnl_link_vxlan_get_collect_metadata(struct rtnl_link *p1);
int rtnl_link_vxlan_set_label(struct rtnl_link *p1, uint32_t p2);
int rtnl_link_vxlan_get_label(struct rtnl_link *p1, uint32_t *p2);

#define VXLAN_ID_MAX 16777215
#define RTNL_LINK_VXLAN_F_GBP RTNL_LINK_VXLAN_F_GBP
#define RTNL_LINK_VXLAN_F_GPE RTNL_LINK_VXLAN_F_GPE
#define RTNL_LINK_VXLAN_F_REMCSUM_NOPARTIAL RTNL_LINK_VXLAN_F_REMCSUM_NOPARTIAL

#endif
