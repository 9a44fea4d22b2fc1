/* libnl 3.7: the documented interface */
#ifndef NETLINK_CLS_CGROUP_H_
#define NETLINK_CLS_CGROUP_H_

#include <netlink/netlink.h>
#include <netlink/cache.h>
#include <netlink/route/classifier.h>
#include <netlink/route/cls/ematch.h>

void rtnl_cgroup_set_ematch(struct rtnl_cls *p1, struct rtnl_ematch_tree *p2);
struct rtnl_ematch_tree *rtnl_cgroup_get_ematch(struct rtnl_cls *p1);

#endif
