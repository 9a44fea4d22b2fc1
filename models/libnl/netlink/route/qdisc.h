/* libnl 3.7: the documented interface */
#ifndef NETLINK_QDISC_H_
#define NETLINK_QDISC_H_

#include <netlink/netlink.h>
#include <netlink/cache.h>
#include <netlink/route/tc.h>

struct rtnl_qdisc;
struct rtnl_qdisc *rtnl_qdisc_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void rtnl_qdisc_put(struct rtnl_qdisc *p1) __contract("unref(p1)");
int rtnl_qdisc_alloc_cache(struct nl_sock *p1, struct nl_cache **p2);
struct rtnl_qdisc *rtnl_qdisc_get(struct nl_cache *p1, int p2, uint32_t p3);
struct rtnl_qdisc *rtnl_qdisc_get_by_parent(struct nl_cache *p1, int p2, uint32_t p3);
struct rtnl_qdisc *rtnl_qdisc_get_by_kind(struct nl_cache *cache, int ifindex, char *kind);
int rtnl_qdisc_build_add_request(struct rtnl_qdisc *p1, int p2, struct nl_msg **p3);
int rtnl_qdisc_add(struct nl_sock *p1, struct rtnl_qdisc *p2, int p3);
int rtnl_qdisc_build_update_request(struct rtnl_qdisc *p1, struct rtnl_qdisc *p2, int p3, struct nl_msg **p4);
int rtnl_qdisc_update(struct nl_sock *p1, struct rtnl_qdisc *p2, struct rtnl_qdisc *p3, int p4);
int rtnl_qdisc_build_delete_request(struct rtnl_qdisc *p1, struct nl_msg **p2);
int rtnl_qdisc_delete(struct nl_sock *p1, struct rtnl_qdisc *p2);
void rtnl_qdisc_foreach_child(struct rtnl_qdisc *p1, struct nl_cache *p2, void (*cb)(struct nl_object *, void *), void *p4);
void rtnl_qdisc_foreach_cls(struct rtnl_qdisc *p1, struct nl_cache *p2, void (*cb)(struct nl_object *, void *), void *p4);
int rtnl_qdisc_build_change_request(struct rtnl_qdisc *p1, struct rtnl_qdisc *p2, struct nl_msg **p3);
int rtnl_qdisc_change(struct nl_sock *p1, struct rtnl_qdisc *p2, struct rtnl_qdisc *p3);

#endif
