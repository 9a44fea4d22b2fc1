/* libnl 3.7: the documented interface */
#ifndef NETLINK_FQ_CODEL_H_
#define NETLINK_FQ_CODEL_H_

#include <netlink/netlink.h>
#include <netlink/route/qdisc.h>

int rtnl_qdisc_fq_codel_set_limit(struct rtnl_qdisc *p1, int p2);
int rtnl_qdisc_fq_codel_get_limit(struct rtnl_qdisc *p1);
int rtnl_qdisc_fq_codel_set_target(struct rtnl_qdisc *p1, uint32_t p2);
uint32_t rtnl_qdisc_fq_codel_get_target(struct rtnl_qdisc *p1);
int rtnl_qdisc_fq_codel_set_interval(struct rtnl_qdisc *p1, uint32_t p2);
uint32_t rtnl_qdisc_fq_codel_get_interval(struct rtnl_qdisc *p1);
int rtnl_qdisc_fq_codel_set_quantum(struct rtnl_qdisc *p1, uint32_t p2);
uint32_t rtnl_qdisc_fq_codel_get_quantum(struct rtnl_qdisc *p1);
int rtnl_qdisc_fq_codel_set_flows(struct rtnl_qdisc *p1, int p2);
int rtnl_qdisc_fq_codel_get_flows(struct rtnl_qdisc *p1);
int rtnl_qdisc_fq_codel_set_ecn(struct rtnl_qdisc *p1, int p2);
int rtnl_qdisc_fq_codel_get_ecn(struct rtnl_qdisc *p1);

#endif
