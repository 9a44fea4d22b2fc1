/* libnl 3.7: the documented interface */
#ifndef NETLINK_LINK_IP6VTI_H_
#define NETLINK_LINK_IP6VTI_H_

#include <netlink/netlink.h>
#include <netlink/route/link.h>

int rtnl_link_is_ip6vti(struct rtnl_link *link);
struct rtnl_link *rtnl_link_ip6vti_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
int rtnl_link_ip6vti_add(struct nl_sock *sk, const char *name);
int rtnl_link_ip6vti_set_link(struct rtnl_link *link, uint32_t index);
int rtnl_link_ip6vti_get_link(struct rtnl_link *link, uint32_t *index);
int rtnl_link_ip6vti_set_ikey(struct rtnl_link *link, uint32_t ikey);
int rtnl_link_ip6vti_get_ikey(struct rtnl_link *link, uint32_t *ikey);
int rtnl_link_ip6vti_set_okey(struct rtnl_link *link, uint32_t okey);
int rtnl_link_ip6vti_get_okey(struct rtnl_link *link, uint32_t *okey);
int rtnl_link_ip6vti_set_local(struct rtnl_link *link, struct in6_addr *local);
int rtnl_link_ip6vti_get_local(struct rtnl_link *link, struct in6_addr *remote);
int rtnl_link_ip6vti_set_remote(struct rtnl_link *link, struct in6_addr *remote);
int rtnl_link_ip6vti_get_remote(struct rtnl_link *link, struct in6_addr *remote);
int rtnl_link_ip6vti_set_fwmark(struct rtnl_link *link, uint32_t fwmark);
int rtnl_link_ip6vti_get_fwmark(struct rtnl_link *link, uint32_t *fwmark);

#endif
