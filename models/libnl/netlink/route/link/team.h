/* libnl 3.7: the documented interface */
#ifndef NETLINK_LINK_TEAM_H_
#define NETLINK_LINK_TEAM_H_

#include <netlink/netlink.h>
#include <netlink/route/link.h>

struct rtnl_link *rtnl_link_team_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
int rtnl_link_team_add(struct nl_sock *p1, const char *p2, struct rtnl_link *p3);

#endif
