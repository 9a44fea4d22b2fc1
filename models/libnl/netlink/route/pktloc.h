/* libnl 3.7: the documented interface */
#ifndef NETLINK_PKTLOC_H_
#define NETLINK_PKTLOC_H_

#include <netlink/netlink.h>
#include <netlink/cache.h>
#include <netlink/route/tc.h>

struct rtnl_pktloc {
	char *name;
	uint8_t layer;
	uint8_t shift;
	uint16_t offset;
	uint16_t align;
	uint32_t mask;
	uint32_t refcnt;
	struct nl_list_head list;
};
int rtnl_pktloc_lookup(const char *p1, struct rtnl_pktloc **p2);
struct rtnl_pktloc *rtnl_pktloc_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void rtnl_pktloc_put(struct rtnl_pktloc *p1) __contract("unref(p1)");
int rtnl_pktloc_add(struct rtnl_pktloc *p1);
void rtnl_pktloc_foreach(void (*cb)(struct rtnl_pktloc *, void *), void *p2);

#endif
