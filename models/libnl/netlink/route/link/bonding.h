/* libnl 3.7: the documented interface */
#ifndef NETLINK_LINK_BONDING_H_
#define NETLINK_LINK_BONDING_H_

#include <netlink/netlink.h>
#include <netlink/route/link.h>

struct rtnl_link *rtnl_link_bond_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
int rtnl_link_bond_add(struct nl_sock *p1, const char *p2, struct rtnl_link *p3);
int rtnl_link_bond_enslave_ifindex(struct nl_sock *p1, int p2, int p3);
int rtnl_link_bond_enslave(struct nl_sock *p1, struct rtnl_link *p2, struct rtnl_link *p3);
int rtnl_link_bond_release_ifindex(struct nl_sock *p1, int p2);
int rtnl_link_bond_release(struct nl_sock *p1, struct rtnl_link *p2);

#endif
