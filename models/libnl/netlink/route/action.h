/* libnl 3.7: the documented interface */
#ifndef NETLINK_ACTION_H_
#define NETLINK_ACTION_H_

#include <netlink/netlink.h>
#include <netlink/cache.h>
#include <netlink/route/tc.h>
#include <netlink/utils.h>

struct rtnl_act;
struct rtnl_act *rtnl_act_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
struct rtnl_act *rtnl_act_next(struct rtnl_act *p1);
void rtnl_act_get(struct rtnl_act *p1);
void rtnl_act_put(struct rtnl_act *p1) __contract("unref(p1)");
int rtnl_act_build_add_request(struct rtnl_act *p1, int p2, struct nl_msg **p3);
int rtnl_act_add(struct nl_sock *p1, struct rtnl_act *p2, int p3);
int rtnl_act_change(struct nl_sock *p1, struct rtnl_act *p2, int p3);
int rtnl_act_build_change_request(struct rtnl_act *p1, int p2, struct nl_msg **p3);
int rtnl_act_build_delete_request(struct rtnl_act *p1, int p2, struct nl_msg **p3);
int rtnl_act_delete(struct nl_sock *p1, struct rtnl_act *p2, int p3);
int rtnl_act_append(struct rtnl_act **p1, struct rtnl_act *p2);
int rtnl_act_remove(struct rtnl_act **p1, struct rtnl_act *p2);
int rtnl_act_fill(struct nl_msg *p1, int p2, struct rtnl_act *p3);
void rtnl_act_put_all(struct rtnl_act **p1);
int rtnl_act_parse(struct rtnl_act **p1, struct nlattr *p2);

#endif
