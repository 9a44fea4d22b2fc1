/* libnl 3.7: the documented interface */
#ifndef NETADDR_ADDR_H_
#define NETADDR_ADDR_H_

#include <netlink/netlink.h>
#include <netlink/cache.h>
#include <netlink/addr.h>
#include <netlink/route/link.h>

struct rtnl_addr;
struct rtnl_addr *rtnl_addr_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void rtnl_addr_put(struct rtnl_addr *p1) __contract("unref(p1)");
int rtnl_addr_alloc_cache(struct nl_sock *p1, struct nl_cache **p2);
struct rtnl_addr *rtnl_addr_get(struct nl_cache *p1, int p2, struct nl_addr *p3);
int rtnl_addr_build_add_request(struct rtnl_addr *p1, int p2, struct nl_msg **p3);
int rtnl_addr_add(struct nl_sock *p1, struct rtnl_addr *p2, int p3);
int rtnl_addr_build_delete_request(struct rtnl_addr *p1, int p2, struct nl_msg **p3);
int rtnl_addr_delete(struct nl_sock *p1, struct rtnl_addr *p2, int p3);
char *rtnl_addr_flags2str(int p1, char *p2, size_t p3);
int rtnl_addr_str2flags(const char *p1);
int rtnl_addr_set_label(struct rtnl_addr *p1, const char *p2);
char *rtnl_addr_get_label(struct rtnl_addr *p1);
void rtnl_addr_set_ifindex(struct rtnl_addr *p1, int p2);
int rtnl_addr_get_ifindex(struct rtnl_addr *p1);
void rtnl_addr_set_link(struct rtnl_addr *p1, struct rtnl_link *p2);
struct rtnl_link *rtnl_addr_get_link(struct rtnl_addr *p1);
void rtnl_addr_set_family(struct rtnl_addr *p1, int p2);
int rtnl_addr_get_family(struct rtnl_addr *p1);
void rtnl_addr_set_prefixlen(struct rtnl_addr *p1, int p2);
int rtnl_addr_get_prefixlen(struct rtnl_addr *p1);
void rtnl_addr_set_scope(struct rtnl_addr *p1, int p2);
int rtnl_addr_get_scope(struct rtnl_addr *p1);
void rtnl_addr_set_flags(struct rtnl_addr *p1, unsigned int p2);
void rtnl_addr_unset_flags(struct rtnl_addr *p1, unsigned int p2);
unsigned int rtnl_addr_get_flags(struct rtnl_addr *p1);
int rtnl_addr_set_local(struct rtnl_addr *p1, struct nl_addr *p2);
struct nl_addr *rtnl_addr_get_local(struct rtnl_addr *p1);
int rtnl_addr_set_peer(struct rtnl_addr *p1, struct nl_addr *p2);
struct nl_addr *rtnl_addr_get_peer(struct rtnl_addr *p1);
int rtnl_addr_set_broadcast(struct rtnl_addr *p1, struct nl_addr *p2);
struct nl_addr *rtnl_addr_get_broadcast(struct rtnl_addr *p1);
int rtnl_addr_set_multicast(struct rtnl_addr *p1, struct nl_addr *p2);
struct nl_addr *rtnl_addr_get_multicast(struct rtnl_addr *p1);
int rtnl_addr_set_anycast(struct rtnl_addr *p1, struct nl_addr *p2);
struct nl_addr *rtnl_addr_get_anycast(struct rtnl_addr *p1);
uint32_t rtnl_addr_get_valid_lifetime(struct rtnl_addr *p1);
void rtnl_addr_set_valid_lifetime(struct rtnl_addr *p1, uint32_t p2);
uint32_t rtnl_addr_get_preferred_lifetime(struct rtnl_addr *p1);
void rtnl_addr_set_preferred_lifetime(struct rtnl_addr *p1, uint32_t p2);
uint32_t rtnl_addr_get_create_time(struct rtnl_addr *p1);
uint32_t rtnl_addr_get_last_update_time(struct rtnl_addr *p1);

#endif
