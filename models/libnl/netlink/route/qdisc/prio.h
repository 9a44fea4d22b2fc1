/* libnl 3.7: the documented interface */
#ifndef NETLINK_PRIO_H_
#define NETLINK_PRIO_H_

#include <netlink/netlink.h>
#include <netlink/route/qdisc.h>

void rtnl_qdisc_prio_set_bands(struct rtnl_qdisc *p1, int p2);
int rtnl_qdisc_prio_get_bands(struct rtnl_qdisc *p1);
int rtnl_qdisc_prio_set_priomap(struct rtnl_qdisc *p1, uint8_t *p2, int p3);
uint8_t *rtnl_qdisc_prio_get_priomap(struct rtnl_qdisc *p1);
char *rtnl_prio2str(int p1, char *p2, size_t p3);
int rtnl_str2prio(const char *p1);

#define QDISC_PRIO_DEFAULT_BANDS 3

#endif
