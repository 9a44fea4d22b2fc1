/* libnl 3.7: the documented interface */
#ifndef NETLINK_GACT_H_
#define NETLINK_GACT_H_

#include <netlink/netlink.h>
#include <netlink/cache.h>
#include <netlink/route/action.h>

int rtnl_gact_set_action(struct rtnl_act *act, int action);
int rtnl_gact_get_action(struct rtnl_act *act);

#endif
