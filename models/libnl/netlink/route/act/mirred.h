/* libnl 3.7: the documented interface */
#ifndef NETLINK_MIRRED_H_
#define NETLINK_MIRRED_H_

#include <netlink/netlink.h>
#include <netlink/cache.h>
#include <netlink/route/action.h>

int rtnl_mirred_set_action(struct rtnl_act *p1, int p2);
int rtnl_mirred_get_action(struct rtnl_act *p1);
int rtnl_mirred_set_ifindex(struct rtnl_act *p1, uint32_t p2);
uint32_t rtnl_mirred_get_ifindex(struct rtnl_act *p1);
int rtnl_mirred_set_policy(struct rtnl_act *p1, int p2);
int rtnl_mirred_get_policy(struct rtnl_act *p1);

#endif
