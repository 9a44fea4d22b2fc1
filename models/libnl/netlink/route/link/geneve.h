/* libnl 3.7: the documented interface */
#ifndef NETLINK_LINK_GENEVE_H_
#define NETLINK_LINK_GENEVE_H_

#include <netlink/netlink.h>
#include <netlink/route/link.h>

struct rtnl_link *rtnl_link_geneve_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
int rtnl_link_is_geneve(struct rtnl_link *p1);
int rtnl_link_geneve_set_id(struct rtnl_link *p1, uint32_t p2);
int rtnl_link_geneve_get_id(struct rtnl_link *p1, uint32_t *p2);
int rtnl_link_geneve_set_remote(struct rtnl_link *p1, struct nl_addr *p2);
int rtnl_link_geneve_get_remote(struct rtnl_link *p1, struct nl_addr **p2);
int rtnl_link_geneve_set_ttl(struct rtnl_link *p1, uint8_t p2);
int rtnl_link_geneve_get_ttl(struct rtnl_link *p1);
int rtnl_link_geneve_set_tos(struct rtnl_link *p1, uint8_t p2);
int rtnl_link_geneve_get_tos(struct rtnl_link *p1);
int rtnl_link_geneve_set_port(struct rtnl_link *p1, uint32_t p2);
int rtnl_link_geneve_get_port(struct rtnl_link *p1, uint32_t *p2);
int rtnl_link_geneve_set_label(struct rtnl_link *p1, uint32_t p2);
int rtnl_link_geneve_get_label(struct rtnl_link *p1, uint32_t *p2);
int rtnl_link_geneve_set_udp_csum(struct rtnl_link *p1, uint8_t p2);
int rtnl_link_geneve_get_udp_csum(struct rtnl_link *p1);
int rtnl_link_geneve_set_udp_zero_csum6_tx(struct rtnl_link *p1, uint8_t p2);
int rtnl_link_geneve_get_udp_zero_csum6_tx(struct rtnl_link *p1);
int rtnl_link_geneve_set_udp_zero_csum6_rx(struct rtnl_link *p1, uint8_t p2);
int rtnl_link_geneve_get_udp_zero_csum6_rx(struct rtnl_link *p1);
int rtnl_link_geneve_set_flags(struct rtnl_link *p1, uint8_t flags, int enable);
int rtnl_link_geneve_get_flags(struct rtnl_link *p1, uint8_t *flags);

#define RTNL_GENEVE_ID_MAX 16777215
#define RTNL_LINK_GENEVE_F_COLLECT_METADATA 0x1

#endif
