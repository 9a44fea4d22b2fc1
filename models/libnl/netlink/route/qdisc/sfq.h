/* libnl 3.7: the documented interface */
#ifndef NETLINK_SFQ_H_
#define NETLINK_SFQ_H_

#include <netlink/netlink.h>
#include <netlink/route/qdisc.h>

void rtnl_sfq_set_quantum(struct rtnl_qdisc *p1, int p2);
int rtnl_sfq_get_quantum(struct rtnl_qdisc *p1);
void rtnl_sfq_set_limit(struct rtnl_qdisc *p1, int p2);
int rtnl_sfq_get_limit(struct rtnl_qdisc *p1);
void rtnl_sfq_set_perturb(struct rtnl_qdisc *p1, int p2);
int rtnl_sfq_get_perturb(struct rtnl_qdisc *p1);
int rtnl_sfq_get_divisor(struct rtnl_qdisc *p1);

#endif
