/* libnl 3.7: the documented interface */
#ifndef NETLINK_VLAN_H_
#define NETLINK_VLAN_H_

#include <netlink/netlink.h>
#include <netlink/cache.h>
#include <netlink/route/action.h>

int rtnl_vlan_set_mode(struct rtnl_act *act, int mode);
int rtnl_vlan_get_mode(struct rtnl_act *act, int *out_mode);
int rtnl_vlan_set_action(struct rtnl_act *act, int action);
int rtnl_vlan_get_action(struct rtnl_act *act, int *out_action);
int rtnl_vlan_set_protocol(struct rtnl_act *act, uint16_t protocol);
int rtnl_vlan_get_protocol(struct rtnl_act *act, uint16_t *out_protocol);
int rtnl_vlan_set_vlan_id(struct rtnl_act *act, uint16_t vid);
int rtnl_vlan_get_vlan_id(struct rtnl_act *act, uint16_t *out_vid);
int rtnl_vlan_set_vlan_prio(struct rtnl_act *act, uint8_t prio);
int rtnl_vlan_get_vlan_prio(struct rtnl_act *act, uint8_t *out_prio);

#endif
