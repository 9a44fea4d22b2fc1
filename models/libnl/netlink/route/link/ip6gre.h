/* libnl 3.7: the documented interface */
#ifndef NETLINK_LINK_IP6GRE_H_
#define NETLINK_LINK_IP6GRE_H_

#include <netlink/netlink.h>
#include <netlink/route/link.h>

int rtnl_link_is_ip6gre(struct rtnl_link *link);
struct rtnl_link *rtnl_link_ip6gre_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
int rtnl_link_ip6gre_add(struct nl_sock *sk, const char *name);
int rtnl_link_ip6gre_set_link(struct rtnl_link *link, uint32_t index);
int rtnl_link_ip6gre_get_link(struct rtnl_link *link, uint32_t *index);
int rtnl_link_ip6gre_set_iflags(struct rtnl_link *link, uint16_t iflags);
int rtnl_link_ip6gre_get_iflags(struct rtnl_link *link, uint16_t *iflags);
int rtnl_link_ip6gre_set_oflags(struct rtnl_link *link, uint16_t oflags);
int rtnl_link_ip6gre_get_oflags(struct rtnl_link *link, uint16_t *oflags);
int rtnl_link_ip6gre_set_ikey(struct rtnl_link *link, uint32_t ikey);
int rtnl_link_ip6gre_get_ikey(struct rtnl_link *link, uint32_t *ikey);
int rtnl_link_ip6gre_set_okey(struct rtnl_link *link, uint32_t okey);
int rtnl_link_ip6gre_get_okey(struct rtnl_link *link, uint32_t *okey);
int rtnl_link_ip6gre_set_local(struct rtnl_link *link, struct in6_addr *local);
int rtnl_link_ip6gre_get_local(struct rtnl_link *link, struct in6_addr *local);
int rtnl_link_ip6gre_set_remote(struct rtnl_link *link, struct in6_addr *remote);
int rtnl_link_ip6gre_get_remote(struct rtnl_link *link, struct in6_addr *remote);
int rtnl_link_ip6gre_set_ttl(struct rtnl_link *link, uint8_t ttl);
int rtnl_link_ip6gre_get_ttl(struct rtnl_link *link, uint8_t *ttl);
int rtnl_link_ip6gre_set_encaplimit(struct rtnl_link *link, uint8_t encaplimit);
int rtnl_link_ip6gre_get_encaplimit(struct rtnl_link *link, uint8_t *encaplimit);
int rtnl_link_ip6gre_set_flowinfo(struct rtnl_link *link, uint32_t flowinfo);
int rtnl_link_ip6gre_get_flowinfo(struct rtnl_link *link, uint32_t *flowinfo);
int rtnl_link_ip6gre_set_flags(struct rtnl_link *link, uint32_t flags);
int rtnl_link_ip6gre_get_flags(struct rtnl_link *link, uint32_t *flags);
int rtnl_link_ip6gre_set_fwmark(struct rtnl_link *link, uint32_t fwmark);
int rtnl_link_ip6gre_get_fwmark(struct rtnl_link *link, uint32_t *fwmark);

#endif
