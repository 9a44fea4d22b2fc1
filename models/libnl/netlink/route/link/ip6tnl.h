/* libnl 3.7: the documented interface */
#ifndef NETLINK_LINK_IP6TNL_H_
#define NETLINK_LINK_IP6TNL_H_

#include <netlink/netlink.h>
#include <netlink/route/link.h>

struct rtnl_link *rtnl_link_ip6_tnl_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
int rtnl_link_ip6_tnl_add(struct nl_sock *sk, const char *name);
int rtnl_link_is_ip6_tnl(struct rtnl_link *link);
int rtnl_link_ip6_tnl_set_link(struct rtnl_link *link, uint32_t index);
uint32_t rtnl_link_ip6_tnl_get_link(struct rtnl_link *link);
int rtnl_link_ip6_tnl_set_local(struct rtnl_link *link, struct in6_addr *p2);
int rtnl_link_ip6_tnl_get_local(struct rtnl_link *link, struct in6_addr *addr);
int rtnl_link_ip6_tnl_set_remote(struct rtnl_link *link, struct in6_addr *p2);
int rtnl_link_ip6_tnl_get_remote(struct rtnl_link *link, struct in6_addr *p2);
int rtnl_link_ip6_tnl_set_ttl(struct rtnl_link *link, uint8_t ttl);
uint8_t rtnl_link_ip6_tnl_get_ttl(struct rtnl_link *link);
int rtnl_link_ip6_tnl_set_tos(struct rtnl_link *link, uint8_t tos);
uint8_t rtnl_link_ip6_tnl_get_tos(struct rtnl_link *link);
int rtnl_link_ip6_tnl_set_encaplimit(struct rtnl_link *link, uint8_t encap_limit);
uint8_t rtnl_link_ip6_tnl_get_encaplimit(struct rtnl_link *link);
int rtnl_link_ip6_tnl_set_flags(struct rtnl_link *link, uint32_t flags);
uint32_t rtnl_link_ip6_tnl_get_flags(struct rtnl_link *link);
uint32_t rtnl_link_ip6_tnl_get_flowinfo(struct rtnl_link *link);
int rtnl_link_ip6_tnl_set_flowinfo(struct rtnl_link *link, uint32_t flowinfo);
int rtnl_link_ip6_tnl_set_proto(struct rtnl_link *link, uint8_t proto);
uint8_t rtnl_link_ip6_tnl_get_proto(struct rtnl_link *link);
int rtnl_link_ip6_tnl_set_fwmark(struct rtnl_link *link, uint32_t fwmark);
int rtnl_link_ip6_tnl_get_fwmark(struct rtnl_link *link, uint32_t *fwmark);

#endif
