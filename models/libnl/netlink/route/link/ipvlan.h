/* libnl 3.7: the documented interface */
#ifndef NETLINK_LINK_IPVLAN_H_
#define NETLINK_LINK_IPVLAN_H_

#include <netlink/netlink.h>
#include <netlink/route/link.h>

struct rtnl_link *rtnl_link_ipvlan_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
int rtnl_link_is_ipvlan(struct rtnl_link *p1);
char *rtnl_link_ipvlan_mode2str(int p1, char *p2, size_t p3);
int rtnl_link_ipvlan_str2mode(const char *p1);
int rtnl_link_ipvlan_set_mode(struct rtnl_link *p1, uint16_t p2);
int rtnl_link_ipvlan_get_mode(struct rtnl_link *p1, uint16_t *out_mode);

#endif
