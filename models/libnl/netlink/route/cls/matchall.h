/* libnl 3.7: the documented interface */
#ifndef NETLINK_MATCHALL_H_
#define NETLINK_MATCHALL_H_

#include <netlink/netlink.h>
#include <netlink/cache.h>
#include <netlink/route/classifier.h>
#include <netlink/route/action.h>

int rtnl_mall_set_classid(struct rtnl_cls *p1, uint32_t p2);
int rtnl_mall_get_classid(struct rtnl_cls *p1, uint32_t *p2);
int rtnl_mall_set_flags(struct rtnl_cls *p1, uint32_t p2);
int rtnl_mall_get_flags(struct rtnl_cls *p1, uint32_t *p2);
int rtnl_mall_append_action(struct rtnl_cls *p1, struct rtnl_act *p2);
struct rtnl_act *rtnl_mall_get_first_action(struct rtnl_cls *p1);
int rtnl_mall_del_action(struct rtnl_cls *p1, struct rtnl_act *p2);

#endif
