/* libnl 3.7: the documented interface */
#ifndef NETLINK_LINK_CAN_H_
#define NETLINK_LINK_CAN_H_

#include <netlink/netlink.h>
#include <netlink/route/link.h>

struct can_bittiming_const;
struct can_bittiming;
struct can_berr_counter;
int rtnl_link_is_can(struct rtnl_link *link);
char *rtnl_link_can_ctrlmode2str(int p1, char *p2, size_t p3);
int rtnl_link_can_str2ctrlmode(const char *p1);
int rtnl_link_can_restart(struct rtnl_link *p1);
int rtnl_link_can_freq(struct rtnl_link *p1, uint32_t *p2);
int rtnl_link_can_state(struct rtnl_link *p1, uint32_t *p2);
int rtnl_link_can_berr_rx(struct rtnl_link *p1);
int rtnl_link_can_berr_tx(struct rtnl_link *p1);
int rtnl_link_can_berr(struct rtnl_link *p1, struct can_berr_counter *p2);
int rtnl_link_can_get_bt_const(struct rtnl_link *p1, struct can_bittiming_const *p2);
int rtnl_link_can_get_bittiming(struct rtnl_link *p1, struct can_bittiming *p2);
int rtnl_link_can_set_bittiming(struct rtnl_link *p1, const struct can_bittiming *p2);
int rtnl_link_can_get_bitrate(struct rtnl_link *p1, uint32_t *p2);
int rtnl_link_can_set_bitrate(struct rtnl_link *p1, uint32_t p2);
int rtnl_link_can_get_sample_point(struct rtnl_link *p1, uint32_t *p2);
int rtnl_link_can_set_sample_point(struct rtnl_link *p1, uint32_t p2);
int rtnl_link_can_get_restart_ms(struct rtnl_link *p1, uint32_t *p2);
int rtnl_link_can_set_restart_ms(struct rtnl_link *p1, uint32_t p2);
int rtnl_link_can_get_ctrlmode(struct rtnl_link *p1, uint32_t *p2);
int rtnl_link_can_set_ctrlmode(struct rtnl_link *p1, uint32_t p2);
int rtnl_link_can_unset_ctrlmode(struct rtnl_link *p1, uint32_t p2);
int rtnl_link_can_get_data_bittiming_const(struct rtnl_link *p1, struct can_bittiming_const *p2);
int rtnl_link_can_set_data_bittiming_const(struct rtnl_link *p1, const struct can_bittiming_const *p2);
int rtnl_link_can_get_data_bittiming(struct rtnl_link *p1, struct can_bittiming *p2);
int rtnl_link_can_set_data_bittiming(struct rtnl_link *p1, const struct can_bittiming *p2);

#endif
