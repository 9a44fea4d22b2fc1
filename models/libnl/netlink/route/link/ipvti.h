/* libnl 3.7: the documented interface */
#ifndef NETLINK_LINK_IPVTI_H_
#define NETLINK_LINK_IPVTI_H_

#include <netlink/netlink.h>
#include <netlink/route/link.h>

struct rtnl_link *rtnl_link_ipvti_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
int rtnl_link_ipvti_add(struct nl_sock *sk, const char *name);
int rtnl_link_is_ipvti(struct rtnl_link *link);
int rtnl_link_ipvti_set_link(struct rtnl_link *link, uint32_t index);
uint32_t rtnl_link_ipvti_get_link(struct rtnl_link *link);
int rtnl_link_ipvti_set_ikey(struct rtnl_link *link, uint32_t ikey);
uint32_t rtnl_link_ipvti_get_ikey(struct rtnl_link *link);
int rtnl_link_ipvti_set_okey(struct rtnl_link *link, uint32_t okey);
uint32_t rtnl_link_ipvti_get_okey(struct rtnl_link *link);
int rtnl_link_ipvti_set_local(struct rtnl_link *link, uint32_t addr);
uint32_t rtnl_link_ipvti_get_local(struct rtnl_link *link);
int rtnl_link_ipvti_set_remote(struct rtnl_link *link, uint32_t addr);
uint32_t rtnl_link_ipvti_get_remote(struct rtnl_link *link);
int rtnl_link_ipvti_set_fwmark(struct rtnl_link *link, uint32_t fwmark);
int rtnl_link_ipvti_get_fwmark(struct rtnl_link *link, uint32_t *fwmark);

#endif
