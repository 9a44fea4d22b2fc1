/* libnl 3.7: the documented interface */
#ifndef NETLINK_NEIGHTBL_H_
#define NETLINK_NEIGHTBL_H_

#include <netlink/netlink.h>
#include <netlink/cache.h>
#include <netlink/addr.h>

struct rtnl_neightbl;
struct rtnl_neightbl *rtnl_neightbl_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void rtnl_neightbl_put(struct rtnl_neightbl *p1) __contract("unref(p1)");
void rtnl_neightbl_free(struct rtnl_neightbl *p1);
int rtnl_neightbl_alloc_cache(struct nl_sock *p1, struct nl_cache **p2);
struct rtnl_neightbl *rtnl_neightbl_get(struct nl_cache *p1, const char *p2, int p3);
void rtnl_neightbl_dump(struct rtnl_neightbl *p1, FILE *p2, struct nl_dump_params *p3);
int rtnl_neightbl_build_change_request(struct rtnl_neightbl *p1, struct rtnl_neightbl *p2, struct nl_msg **p3);
int rtnl_neightbl_change(struct nl_sock *p1, struct rtnl_neightbl *p2, struct rtnl_neightbl *p3);
void rtnl_neightbl_set_family(struct rtnl_neightbl *p1, int p2);
void rtnl_neightbl_set_gc_tresh1(struct rtnl_neightbl *p1, int p2);
void rtnl_neightbl_set_gc_tresh2(struct rtnl_neightbl *p1, int p2);
void rtnl_neightbl_set_gc_tresh3(struct rtnl_neightbl *p1, int p2);
void rtnl_neightbl_set_gc_interval(struct rtnl_neightbl *p1, uint64_t p2);
void rtnl_neightbl_set_name(struct rtnl_neightbl *p1, const char *p2);
void rtnl_neightbl_set_dev(struct rtnl_neightbl *p1, int p2);
void rtnl_neightbl_set_queue_len(struct rtnl_neightbl *p1, int p2);
void rtnl_neightbl_set_proxy_queue_len(struct rtnl_neightbl *p1, int p2);
void rtnl_neightbl_set_app_probes(struct rtnl_neightbl *p1, int p2);
void rtnl_neightbl_set_ucast_probes(struct rtnl_neightbl *p1, int p2);
void rtnl_neightbl_set_mcast_probes(struct rtnl_neightbl *p1, int p2);
void rtnl_neightbl_set_base_reachable_time(struct rtnl_neightbl *p1, uint64_t p2);
void rtnl_neightbl_set_retrans_time(struct rtnl_neightbl *p1, uint64_t p2);
void rtnl_neightbl_set_gc_stale_time(struct rtnl_neightbl *p1, uint64_t p2);
void rtnl_neightbl_set_delay_probe_time(struct rtnl_neightbl *p1, uint64_t p2);
void rtnl_neightbl_set_anycast_delay(struct rtnl_neightbl *p1, uint64_t p2);
void rtnl_neightbl_set_proxy_delay(struct rtnl_neightbl *p1, uint64_t p2);
void rtnl_neightbl_set_locktime(struct rtnl_neightbl *p1, uint64_t p2);

#endif
