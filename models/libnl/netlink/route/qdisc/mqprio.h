/* libnl 3.7: the documented interface */
#ifndef NETLINK_MQPRIO_H_
#define NETLINK_MQPRIO_H_

#include <netlink/netlink.h>
#include <netlink/route/qdisc.h>

int rtnl_qdisc_mqprio_set_num_tc(struct rtnl_qdisc *qdisc, int num_tc);
int rtnl_qdisc_mqprio_get_num_tc(struct rtnl_qdisc *qdisc);
int rtnl_qdisc_mqprio_set_priomap(struct rtnl_qdisc *qdisc, uint8_t *priomap, int len);
uint8_t *rtnl_qdisc_mqprio_get_priomap(struct rtnl_qdisc *qdisc);
int rtnl_qdisc_mqprio_hw_offload(struct rtnl_qdisc *qdisc, int offload);
int rtnl_qdisc_mqprio_get_hw_offload(struct rtnl_qdisc *qdisc);
int rtnl_qdisc_mqprio_set_queue(struct rtnl_qdisc *qdisc, uint16_t *count, uint16_t *offset, int len);
int rtnl_qdisc_mqprio_get_queue(struct rtnl_qdisc *qdisc, uint16_t *count, uint16_t *offset);
int rtnl_qdisc_mqprio_set_mode(struct rtnl_qdisc *qdisc, uint16_t mode);
int rtnl_qdisc_mqprio_get_mode(struct rtnl_qdisc *qdisc);
int rtnl_qdisc_mqprio_set_shaper(struct rtnl_qdisc *qdisc, uint16_t shaper);
int rtnl_qdisc_mqprio_get_shaper(struct rtnl_qdisc *qdisc);
int rtnl_qdisc_mqprio_set_min_rate(struct rtnl_qdisc *qdisc, uint64_t *min, int len);
int rtnl_qdisc_mqprio_get_min_rate(struct rtnl_qdisc *qdisc, uint64_t *min);
int rtnl_qdisc_mqprio_set_max_rate(struct rtnl_qdisc *qdisc, uint64_t *max, int len);
int rtnl_qdisc_mqprio_get_max_rate(struct rtnl_qdisc *qdisc, uint64_t *max);

#endif
