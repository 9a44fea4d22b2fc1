/* libnl 3.7: the documented interface */
#ifndef NETLINK_ROUTE_NEXTHOP_H_
#define NETLINK_ROUTE_NEXTHOP_H_

#include <netlink/netlink.h>
#include <netlink/addr.h>

struct rtnl_nexthop;
enum {
	NH_DUMP_FROM_ONELINE = -2, NH_DUMP_FROM_DETAILS, NH_DUMP_FROM_ENV
};
struct rtnl_nexthop *rtnl_route_nh_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
struct rtnl_nexthop *rtnl_route_nh_clone(struct rtnl_nexthop *p1);
void rtnl_route_nh_free(struct rtnl_nexthop *p1);
int rtnl_route_nh_compare(struct rtnl_nexthop *p1, struct rtnl_nexthop *p2, uint32_t p3, int p4);
void rtnl_route_nh_dump(struct rtnl_nexthop *p1, struct nl_dump_params *p2);
void rtnl_route_nh_set_weight(struct rtnl_nexthop *p1, uint8_t p2);
uint8_t rtnl_route_nh_get_weight(struct rtnl_nexthop *p1);
void rtnl_route_nh_set_ifindex(struct rtnl_nexthop *p1, int p2);
int rtnl_route_nh_get_ifindex(struct rtnl_nexthop *p1);
void rtnl_route_nh_set_gateway(struct rtnl_nexthop *p1, struct nl_addr *p2);
struct nl_addr *rtnl_route_nh_get_gateway(struct rtnl_nexthop *p1);
void rtnl_route_nh_set_flags(struct rtnl_nexthop *p1, unsigned int p2);
void rtnl_route_nh_unset_flags(struct rtnl_nexthop *p1, unsigned int p2);
unsigned int rtnl_route_nh_get_flags(struct rtnl_nexthop *p1);
void rtnl_route_nh_set_realms(struct rtnl_nexthop *p1, uint32_t p2);
uint32_t rtnl_route_nh_get_realms(struct rtnl_nexthop *p1);
int rtnl_route_nh_set_newdst(struct rtnl_nexthop *p1, struct nl_addr *p2);
struct nl_addr *rtnl_route_nh_get_newdst(struct rtnl_nexthop *p1);
int rtnl_route_nh_set_via(struct rtnl_nexthop *p1, struct nl_addr *p2);
struct nl_addr *rtnl_route_nh_get_via(struct rtnl_nexthop *p1);
char *rtnl_route_nh_flags2str(int p1, char *p2, size_t p3);
int rtnl_route_nh_str2flags(const char *p1);
int rtnl_route_nh_encap_mpls(struct rtnl_nexthop *nh, struct nl_addr *addr, uint8_t ttl);
struct nl_addr *rtnl_route_nh_get_encap_mpls_dst(struct rtnl_nexthop *p1);
uint8_t rtnl_route_nh_get_encap_mpls_ttl(struct rtnl_nexthop *p1);

#endif
