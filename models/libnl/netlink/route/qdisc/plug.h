/* libnl 3.7: the documented interface */
#ifndef NETLINK_PLUG_H_
#define NETLINK_PLUG_H_

#include <netlink/netlink.h>
#include <netlink/route/qdisc.h>

int rtnl_qdisc_plug_set_limit(struct rtnl_qdisc *p1, int p2);
int rtnl_qdisc_plug_buffer(struct rtnl_qdisc *p1);
int rtnl_qdisc_plug_release_one(struct rtnl_qdisc *p1);
int rtnl_qdisc_plug_release_indefinite(struct rtnl_qdisc *p1);

#endif
