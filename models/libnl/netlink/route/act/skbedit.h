/* libnl 3.7: the documented interface */
#ifndef NETLINK_SKBEDIT_H_
#define NETLINK_SKBEDIT_H_

#include <netlink/netlink.h>
#include <netlink/cache.h>
#include <netlink/route/action.h>

int rtnl_skbedit_set_action(struct rtnl_act *act, int action);
int rtnl_skbedit_get_action(struct rtnl_act *act);
int rtnl_skbedit_set_queue_mapping(struct rtnl_act *act, uint16_t index);
int rtnl_skbedit_get_queue_mapping(struct rtnl_act *act, uint16_t *index);
int rtnl_skbedit_set_mark(struct rtnl_act *act, uint32_t mark);
int rtnl_skbedit_get_mark(struct rtnl_act *act, uint32_t *mark);
int rtnl_skbedit_set_priority(struct rtnl_act *act, uint32_t prio);
int rtnl_skbedit_get_priority(struct rtnl_act *act, uint32_t *prio);

#endif
