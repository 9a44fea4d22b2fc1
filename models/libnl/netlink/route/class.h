/* libnl 3.7: the documented interface */
#ifndef NETLINK_CLASS_H_
#define NETLINK_CLASS_H_

#include <netlink/netlink.h>
#include <netlink/route/tc.h>
#include <netlink/route/qdisc.h>

struct rtnl_class;
struct rtnl_class *rtnl_class_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void rtnl_class_put(struct rtnl_class *p1) __contract("unref(p1)");
int rtnl_class_alloc_cache(struct nl_sock *p1, int p2, struct nl_cache **p3);
struct rtnl_class *rtnl_class_get(struct nl_cache *p1, int p2, uint32_t p3);
struct rtnl_class *rtnl_class_get_by_parent(struct nl_cache *p1, int p2, uint32_t p3);
struct rtnl_qdisc *rtnl_class_leaf_qdisc(struct rtnl_class *p1, struct nl_cache *p2);
int rtnl_class_build_add_request(struct rtnl_class *p1, int p2, struct nl_msg **p3);
int rtnl_class_add(struct nl_sock *p1, struct rtnl_class *p2, int p3);
int rtnl_class_build_delete_request(struct rtnl_class *p1, struct nl_msg **p2);
int rtnl_class_delete(struct nl_sock *p1, struct rtnl_class *p2);
void rtnl_class_foreach_child(struct rtnl_class *p1, struct nl_cache *p2, void (*cb)(struct nl_object *, void *), void *p4);
void rtnl_class_foreach_cls(struct rtnl_class *p1, struct nl_cache *p2, void (*cb)(struct nl_object *, void *), void *p4);

#endif
