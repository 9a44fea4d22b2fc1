/* libnl 3.7: the documented interface */
#ifndef NETLINK_ROUTE_H_
#define NETLINK_ROUTE_H_

#include <netlink/netlink.h>
#include <netlink/cache.h>
#include <netlink/addr.h>
#include <netlink/data.h>
#include <netlink/route/nexthop.h>
#include <netlink/route/rtnl.h>

struct rtnl_route;
struct rtnl_rtcacheinfo {
	uint32_t rtci_clntref;
	uint32_t rtci_last_use;
	uint32_t rtci_expires;
	int32_t rtci_error;
	uint32_t rtci_used;
	uint32_t rtci_id;
	uint32_t rtci_ts;
	uint32_t rtci_tsage;
};
extern struct nl_object_ops route_obj_ops;
struct rtnl_route *rtnl_route_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void rtnl_route_put(struct rtnl_route *p1) __contract("unref(p1)");
int rtnl_route_alloc_cache(struct nl_sock *p1, int p2, int p3, struct nl_cache **p4);
void rtnl_route_get(struct rtnl_route *p1);
int rtnl_route_parse(struct nlmsghdr *p1, struct rtnl_route **p2);
int rtnl_route_build_msg(struct nl_msg *p1, struct rtnl_route *p2);
int rtnl_route_lookup(struct nl_sock *sk, struct nl_addr *dst, struct rtnl_route **result);
int rtnl_route_build_add_request(struct rtnl_route *p1, int p2, struct nl_msg **p3);
int rtnl_route_add(struct nl_sock *p1, struct rtnl_route *p2, int p3);
int rtnl_route_build_del_request(struct rtnl_route *p1, int p2, struct nl_msg **p3);
int rtnl_route_delete(struct nl_sock *p1, struct rtnl_route *p2, int p3);
void rtnl_route_set_table(struct rtnl_route *p1, uint32_t p2);
uint32_t rtnl_route_get_table(struct rtnl_route *p1);
void rtnl_route_set_scope(struct rtnl_route *p1, uint8_t p2);
uint8_t rtnl_route_get_scope(struct rtnl_route *p1);
void rtnl_route_set_tos(struct rtnl_route *p1, uint8_t p2);
uint8_t rtnl_route_get_tos(struct rtnl_route *p1);
void rtnl_route_set_protocol(struct rtnl_route *p1, uint8_t p2);
uint8_t rtnl_route_get_protocol(struct rtnl_route *p1);
void rtnl_route_set_priority(struct rtnl_route *p1, uint32_t p2);
uint32_t rtnl_route_get_priority(struct rtnl_route *p1);
int rtnl_route_set_family(struct rtnl_route *p1, uint8_t p2);
uint8_t rtnl_route_get_family(struct rtnl_route *p1);
int rtnl_route_set_type(struct rtnl_route *p1, uint8_t p2);
uint8_t rtnl_route_get_type(struct rtnl_route *p1);
void rtnl_route_set_flags(struct rtnl_route *p1, uint32_t p2);
void rtnl_route_unset_flags(struct rtnl_route *p1, uint32_t p2);
uint32_t rtnl_route_get_flags(struct rtnl_route *p1);
int rtnl_route_set_metric(struct rtnl_route *p1, int p2, unsigned int p3);
int rtnl_route_unset_metric(struct rtnl_route *p1, int p2);
int rtnl_route_get_metric(struct rtnl_route *p1, int p2, uint32_t *p3);
int rtnl_route_set_dst(struct rtnl_route *p1, struct nl_addr *p2);
struct nl_addr *rtnl_route_get_dst(struct rtnl_route *p1);
int rtnl_route_set_src(struct rtnl_route *p1, struct nl_addr *p2);
struct nl_addr *rtnl_route_get_src(struct rtnl_route *p1);
int rtnl_route_set_pref_src(struct rtnl_route *p1, struct nl_addr *p2);
struct nl_addr *rtnl_route_get_pref_src(struct rtnl_route *p1);
void rtnl_route_set_iif(struct rtnl_route *p1, int p2);
int rtnl_route_get_iif(struct rtnl_route *p1);
int rtnl_route_get_src_len(struct rtnl_route *p1);
void rtnl_route_set_ttl_propagate(struct rtnl_route *route, uint8_t ttl_prop);
int rtnl_route_get_ttl_propagate(struct rtnl_route *route);
void rtnl_route_add_nexthop(struct rtnl_route *p1, struct rtnl_nexthop *p2);
void rtnl_route_remove_nexthop(struct rtnl_route *p1, struct rtnl_nexthop *p2);
struct nl_list_head *rtnl_route_get_nexthops(struct rtnl_route *p1);
int rtnl_route_get_nnexthops(struct rtnl_route *p1);
void rtnl_route_foreach_nexthop(struct rtnl_route *r, void (*cb)(struct rtnl_nexthop *, void *), void *arg);
struct rtnl_nexthop *rtnl_route_nexthop_n(struct rtnl_route *r, int n);
int rtnl_route_guess_scope(struct rtnl_route *p1);
char *rtnl_route_table2str(int p1, char *p2, size_t p3);
int rtnl_route_str2table(const char *p1);
int rtnl_route_read_table_names(const char *p1);
char *rtnl_route_proto2str(int p1, char *p2, size_t p3);
int rtnl_route_str2proto(const char *p1);
int rtnl_route_read_protocol_names(const char *p1);
char *rtnl_route_metric2str(int p1, char *p2, size_t p3);
int rtnl_route_str2metric(const char *p1);

#define ROUTE_CACHE_CONTENT 1

#endif
