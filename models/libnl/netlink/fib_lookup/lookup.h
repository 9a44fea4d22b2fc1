/* libnl 3.7: the documented interface */
#ifndef NETLINK_FIB_LOOKUP_H_
#define NETLINK_FIB_LOOKUP_H_

#include <netlink/netlink.h>
#include <netlink/cache.h>
#include <netlink/addr.h>
#include <netlink/fib_lookup/request.h>

struct flnl_result;
struct flnl_result *flnl_result_alloc(void);
void flnl_result_put(struct flnl_result *p1);
struct nl_cache *flnl_result_alloc_cache(void);
int flnl_lookup_build_request(struct flnl_request *p1, int p2, struct nl_msg **p3);
int flnl_lookup(struct nl_sock *p1, struct flnl_request *p2, struct nl_cache *p3);
int flnl_result_get_table_id(struct flnl_result *res);
int flnl_result_get_prefixlen(struct flnl_result *res);
int flnl_result_get_nexthop_sel(struct flnl_result *res);
int flnl_result_get_type(struct flnl_result *res);
int flnl_result_get_scope(struct flnl_result *res);
int flnl_result_get_error(struct flnl_result *res);

#endif
