/* libnl 3.7: the documented interface */
#ifndef NETLINK_NEIGHBOUR_H_
#define NETLINK_NEIGHBOUR_H_

#include <netlink/netlink.h>
#include <netlink/cache.h>
#include <netlink/addr.h>

struct rtnl_neigh;
struct rtnl_neigh *rtnl_neigh_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void rtnl_neigh_put(struct rtnl_neigh *p1) __contract("unref(p1)");
int rtnl_neigh_alloc_cache(struct nl_sock *p1, struct nl_cache **p2);
int rtnl_neigh_alloc_cache_flags(struct nl_sock *p1, struct nl_cache **p2, unsigned int p3);
struct rtnl_neigh *rtnl_neigh_get(struct nl_cache *p1, int p2, struct nl_addr *p3);
struct rtnl_neigh *rtnl_neigh_get_by_vlan(struct nl_cache *p1, int p2, struct nl_addr *p3, int p4);
int rtnl_neigh_parse(struct nlmsghdr *p1, struct rtnl_neigh **p2);
char *rtnl_neigh_state2str(int p1, char *p2, size_t p3);
int rtnl_neigh_str2state(const char *p1);
char *rtnl_neigh_flags2str(int p1, char *p2, size_t p3);
int rtnl_neigh_str2flag(const char *p1);
int rtnl_neigh_add(struct nl_sock *p1, struct rtnl_neigh *p2, int p3);
int rtnl_neigh_build_add_request(struct rtnl_neigh *p1, int p2, struct nl_msg **p3);
int rtnl_neigh_delete(struct nl_sock *p1, struct rtnl_neigh *p2, int p3);
int rtnl_neigh_build_delete_request(struct rtnl_neigh *p1, int p2, struct nl_msg **p3);
void rtnl_neigh_set_state(struct rtnl_neigh *p1, int p2);
int rtnl_neigh_get_state(struct rtnl_neigh *p1);
void rtnl_neigh_unset_state(struct rtnl_neigh *p1, int p2);
void rtnl_neigh_set_flags(struct rtnl_neigh *p1, unsigned int p2);
void rtnl_neigh_unset_flags(struct rtnl_neigh *p1, unsigned int p2);
unsigned int rtnl_neigh_get_flags(struct rtnl_neigh *p1);
void rtnl_neigh_set_ifindex(struct rtnl_neigh *p1, int p2);
int rtnl_neigh_get_ifindex(struct rtnl_neigh *p1);
void rtnl_neigh_set_lladdr(struct rtnl_neigh *p1, struct nl_addr *p2);
struct nl_addr *rtnl_neigh_get_lladdr(struct rtnl_neigh *p1);
int rtnl_neigh_set_dst(struct rtnl_neigh *p1, struct nl_addr *p2);
struct nl_addr *rtnl_neigh_get_dst(struct rtnl_neigh *p1);
void rtnl_neigh_set_type(struct rtnl_neigh *p1, int p2);
int rtnl_neigh_get_type(struct rtnl_neigh *p1);
void rtnl_neigh_set_family(struct rtnl_neigh *p1, int p2);
int rtnl_neigh_get_family(struct rtnl_neigh *p1);
void rtnl_neigh_set_vlan(struct rtnl_neigh *p1, int p2);
int rtnl_neigh_get_vlan(struct rtnl_neigh *p1);
void rtnl_neigh_set_master(struct rtnl_neigh *p1, int p2);
int rtnl_neigh_get_master(struct rtnl_neigh *p1);

#endif
