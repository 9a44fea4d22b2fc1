/* libnl 3.7: the documented interface */
#ifndef NETLINK_DSMARK_H_
#define NETLINK_DSMARK_H_

#include <netlink/netlink.h>
#include <netlink/route/qdisc.h>
#include <netlink/route/class.h>

int rtnl_class_dsmark_set_bitmask(struct rtnl_class *p1, uint8_t p2);
int rtnl_class_dsmark_get_bitmask(struct rtnl_class *p1);
int rtnl_class_dsmark_set_value(struct rtnl_class *p1, uint8_t p2);
int rtnl_class_dsmark_get_value(struct rtnl_class *p1);
int rtnl_qdisc_dsmark_set_indices(struct rtnl_qdisc *p1, uint16_t p2);
int rtnl_qdisc_dsmark_get_indices(struct rtnl_qdisc *p1);
int rtnl_qdisc_dsmark_set_default_index(struct rtnl_qdisc *p1, uint16_t p2);
int rtnl_qdisc_dsmark_get_default_index(struct rtnl_qdisc *p1);
int rtnl_qdisc_dsmark_set_set_tc_index(struct rtnl_qdisc *p1, int p2);
int rtnl_qdisc_dsmark_get_set_tc_index(struct rtnl_qdisc *p1);

#endif
