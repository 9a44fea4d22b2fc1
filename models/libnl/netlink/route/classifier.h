/* libnl 3.7: the documented interface */
#ifndef NETLINK_CLASSIFIER_H_
#define NETLINK_CLASSIFIER_H_

#include <netlink/netlink.h>
#include <netlink/cache.h>
#include <netlink/route/tc.h>
#include <netlink/utils.h>

struct rtnl_cls;
struct rtnl_cls *rtnl_cls_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void rtnl_cls_put(struct rtnl_cls *p1) __contract("unref(p1)");
int rtnl_cls_alloc_cache(struct nl_sock *p1, int p2, uint32_t p3, struct nl_cache **p4);
struct rtnl_cls *rtnl_cls_find_by_handle(struct nl_cache *cache, int ifindex, uint32_t parent, uint32_t handle);
struct rtnl_cls *rtnl_cls_find_by_prio(struct nl_cache *cache, int ifindex, uint32_t parent, uint16_t prio);
void rtnl_cls_cache_set_tc_params(struct nl_cache *p1, int p2, uint32_t p3);
int rtnl_cls_build_add_request(struct rtnl_cls *p1, int p2, struct nl_msg **p3);
int rtnl_cls_add(struct nl_sock *p1, struct rtnl_cls *p2, int p3);
int rtnl_cls_change(struct nl_sock *p1, struct rtnl_cls *p2, int p3);
int rtnl_cls_build_change_request(struct rtnl_cls *p1, int p2, struct nl_msg **p3);
int rtnl_cls_build_delete_request(struct rtnl_cls *p1, int p2, struct nl_msg **p3);
int rtnl_cls_delete(struct nl_sock *p1, struct rtnl_cls *p2, int p3);
void rtnl_cls_set_prio(struct rtnl_cls *p1, uint16_t p2);
uint16_t rtnl_cls_get_prio(struct rtnl_cls *p1);
void rtnl_cls_set_protocol(struct rtnl_cls *p1, uint16_t p2);
uint16_t rtnl_cls_get_protocol(struct rtnl_cls *p1);

#endif
