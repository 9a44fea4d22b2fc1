/* libnl 3.7: the documented interface */
#ifndef NETLINK_TBF_H_
#define NETLINK_TBF_H_

#include <netlink/netlink.h>
#include <netlink/route/tc.h>
#include <netlink/route/qdisc.h>

void rtnl_qdisc_tbf_set_limit(struct rtnl_qdisc *p1, int p2);
int rtnl_qdisc_tbf_set_limit_by_latency(struct rtnl_qdisc *p1, int p2);
int rtnl_qdisc_tbf_get_limit(struct rtnl_qdisc *p1);
void rtnl_qdisc_tbf_set_rate(struct rtnl_qdisc *p1, int p2, int p3, int p4);
int rtnl_qdisc_tbf_get_rate(struct rtnl_qdisc *p1);
int rtnl_qdisc_tbf_get_rate_bucket(struct rtnl_qdisc *p1);
int rtnl_qdisc_tbf_get_rate_cell(struct rtnl_qdisc *p1);
int rtnl_qdisc_tbf_set_peakrate(struct rtnl_qdisc *p1, int p2, int p3, int p4);
int rtnl_qdisc_tbf_get_peakrate(struct rtnl_qdisc *p1);
int rtnl_qdisc_tbf_get_peakrate_bucket(struct rtnl_qdisc *p1);
int rtnl_qdisc_tbf_get_peakrate_cell(struct rtnl_qdisc *p1);

#endif
