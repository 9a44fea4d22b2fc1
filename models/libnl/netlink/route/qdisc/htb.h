/* libnl 3.7: the documented interface */
#ifndef NETLINK_HTB_H_
#define NETLINK_HTB_H_

#include <netlink/netlink.h>
#include <netlink/route/tc.h>
#include <netlink/route/qdisc.h>
#include <netlink/route/class.h>

uint32_t rtnl_htb_get_rate2quantum(struct rtnl_qdisc *p1);
int rtnl_htb_set_rate2quantum(struct rtnl_qdisc *p1, uint32_t p2);
uint32_t rtnl_htb_get_defcls(struct rtnl_qdisc *p1);
int rtnl_htb_set_defcls(struct rtnl_qdisc *p1, uint32_t p2);
uint32_t rtnl_htb_get_prio(struct rtnl_class *p1);
int rtnl_htb_set_prio(struct rtnl_class *p1, uint32_t p2);
uint32_t rtnl_htb_get_rate(struct rtnl_class *p1);
int rtnl_htb_set_rate(struct rtnl_class *p1, uint32_t p2);
uint32_t rtnl_htb_get_ceil(struct rtnl_class *p1);
int rtnl_htb_set_ceil(struct rtnl_class *p1, uint32_t p2);
int rtnl_htb_get_rate64(struct rtnl_class *p1, uint64_t *p2);
int rtnl_htb_set_rate64(struct rtnl_class *p1, uint64_t p2);
int rtnl_htb_get_ceil64(struct rtnl_class *p1, uint64_t *p2);
int rtnl_htb_set_ceil64(struct rtnl_class *p1, uint64_t p2);
uint32_t rtnl_htb_get_rbuffer(struct rtnl_class *p1);
int rtnl_htb_set_rbuffer(struct rtnl_class *p1, uint32_t p2);
uint32_t rtnl_htb_get_cbuffer(struct rtnl_class *p1);
int rtnl_htb_set_cbuffer(struct rtnl_class *p1, uint32_t p2);
uint32_t rtnl_htb_get_quantum(struct rtnl_class *p1);
int rtnl_htb_set_quantum(struct rtnl_class *p1, uint32_t p2);
int rtnl_htb_set_level(struct rtnl_class *p1, int p2);
int rtnl_htb_get_level(struct rtnl_class *p1);

#endif
