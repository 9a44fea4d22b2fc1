/* libnl 3.7: the documented interface */
#ifndef NETLINK_RED_H_
#define NETLINK_RED_H_

#include <netlink/netlink.h>

void rtnl_red_set_limit(struct rtnl_qdisc *qdisc, int limit);
int rtnl_red_get_limit(struct rtnl_qdisc *qdisc);

#endif
