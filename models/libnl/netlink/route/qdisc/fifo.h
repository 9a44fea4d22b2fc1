/* libnl 3.7: the documented interface */
#ifndef NETLINK_FIFO_H_
#define NETLINK_FIFO_H_

#include <netlink/netlink.h>
#include <netlink/route/qdisc.h>

int rtnl_qdisc_fifo_set_limit(struct rtnl_qdisc *p1, int p2);
int rtnl_qdisc_fifo_get_limit(struct rtnl_qdisc *p1);

#endif
