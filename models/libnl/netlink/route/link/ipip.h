/* libnl 3.7: the documented interface */
#ifndef NETLINK_LINK_IPIP_H_
#define NETLINK_LINK_IPIP_H_

#include <netlink/netlink.h>
#include <netlink/route/link.h>

struct rtnl_link *rtnl_link_ipip_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
int rtnl_link_ipip_add(struct nl_sock *sk, const char *name);
int rtnl_link_is_ipip(struct rtnl_link *link);
uint32_t rtnl_link_ipip_get_link(struct rtnl_link *link);
int rtnl_link_ipip_set_link(struct rtnl_link *link, uint32_t index);
int rtnl_link_ipip_set_local(struct rtnl_link *link, uint32_t addr);
uint32_t rtnl_link_ipip_get_local(struct rtnl_link *link);
int rtnl_link_ipip_set_remote(struct rtnl_link *link, uint32_t addr);
uint32_t rtnl_link_ipip_get_remote(struct rtnl_link *link);
int rtnl_link_ipip_set_ttl(struct rtnl_link *link, uint8_t ttl);
uint8_t rtnl_link_ipip_get_ttl(struct rtnl_link *link);
int rtnl_link_ipip_set_tos(struct rtnl_link *link, uint8_t tos);
uint8_t rtnl_link_ipip_get_tos(struct rtnl_link *link);
int rtnl_link_ipip_set_pmtudisc(struct rtnl_link *link, uint8_t pmtudisc);
uint8_t rtnl_link_ipip_get_pmtudisc(struct rtnl_link *link);
int rtnl_link_ipip_set_fwmark(struct rtnl_link *link, uint32_t fwmark);
int rtnl_link_ipip_get_fwmark(struct rtnl_link *link, uint32_t *fwmark);

#endif
