/* libnl 3.7: the documented interface */
#ifndef NETLINK_LINK_VRF_H_
#define NETLINK_LINK_VRF_H_

#include <netlink/netlink.h>
#include <netlink/route/link.h>

struct rtnl_link *rtnl_link_vrf_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
int rtnl_link_is_vrf(struct rtnl_link *link);
int rtnl_link_vrf_get_tableid(struct rtnl_link *link, uint32_t *id);
int rtnl_link_vrf_set_tableid(struct rtnl_link *link, uint32_t id);

#endif
