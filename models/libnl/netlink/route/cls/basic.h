/* libnl 3.7: the documented interface */
#ifndef NETLINK_BASIC_H_
#define NETLINK_BASIC_H_

#include <netlink/netlink.h>
#include <netlink/route/classifier.h>
#include <netlink/route/cls/ematch.h>
#include <netlink/route/action.h>

void rtnl_basic_set_target(struct rtnl_cls *p1, uint32_t p2);
uint32_t rtnl_basic_get_target(struct rtnl_cls *p1);
void rtnl_basic_set_ematch(struct rtnl_cls *p1, struct rtnl_ematch_tree *p2);
struct rtnl_ematch_tree *rtnl_basic_get_ematch(struct rtnl_cls *p1);
int rtnl_basic_add_action(struct rtnl_cls *p1, struct rtnl_act *p2);
int rtnl_basic_del_action(struct rtnl_cls *p1, struct rtnl_act *p2);
struct rtnl_act *rtnl_basic_get_action(struct rtnl_cls *p1);

#endif
