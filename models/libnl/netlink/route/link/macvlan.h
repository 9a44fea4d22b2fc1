/* libnl 3.7: the documented interface */
#ifndef NETLINK_LINK_MACVLAN_H_
#define NETLINK_LINK_MACVLAN_H_

#include <netlink/netlink.h>
#include <netlink/route/link.h>

struct rtnl_link *rtnl_link_macvlan_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
int rtnl_link_is_macvlan(struct rtnl_link *p1);
char *rtnl_link_macvlan_mode2str(int p1, char *p2, size_t p3);
int rtnl_link_macvlan_str2mode(const char *p1);
char *rtnl_link_macvlan_flags2str(int p1, char *p2, size_t p3);
int rtnl_link_macvlan_str2flags(const char *p1);
char *rtnl_link_macvlan_macmode2str(int p1, char *p2, size_t p3);
int rtnl_link_macvlan_str2macmode(const char *p1);
int rtnl_link_macvlan_set_mode(struct rtnl_link *p1, uint32_t p2);
uint32_t rtnl_link_macvlan_get_mode(struct rtnl_link *p1);
int rtnl_link_macvlan_set_flags(struct rtnl_link *p1, uint16_t p2);
int rtnl_link_macvlan_unset_flags(struct rtnl_link *p1, uint16_t p2);
uint16_t rtnl_link_macvlan_get_flags(struct rtnl_link *p1);
int rtnl_link_macvlan_set_macmode(struct rtnl_link *p1, uint32_t p2);
int rtnl_link_macvlan_get_macmode(struct rtnl_link *link, uint32_t *out_macmode);
int rtnl_link_macvlan_count_macaddr(struct rtnl_link *link, uint32_t *out_count);
int rtnl_link_macvlan_get_macaddr(struct rtnl_link *link, uint32_t idx, const struct nl_addr **addr);
int rtnl_link_macvlan_add_macaddr(struct rtnl_link *link, struct nl_addr *addr);
int rtnl_link_macvlan_del_macaddr(struct rtnl_link *link, struct nl_addr *addr);

#endif
