/* libnl 3.7: the documented interface */
#ifndef NETLINK_LINK_IPGRE_H_
#define NETLINK_LINK_IPGRE_H_

#include <netlink/netlink.h>
#include <netlink/route/link.h>

int rtnl_link_is_ipgre(struct rtnl_link *link);
int rtnl_link_is_ipgretap(struct rtnl_link *link);
struct rtnl_link *rtnl_link_ipgre_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
struct rtnl_link *rtnl_link_ipgretap_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
int rtnl_link_ipgre_add(struct nl_sock *sk, const char *name);
int rtnl_link_ipgretap_add(struct nl_sock *sk, const char *name);
int rtnl_link_ipgre_set_link(struct rtnl_link *link, uint32_t index);
uint32_t rtnl_link_ipgre_get_link(struct rtnl_link *link);
int rtnl_link_ipgre_set_iflags(struct rtnl_link *link, uint16_t iflags);
uint16_t rtnl_link_ipgre_get_iflags(struct rtnl_link *link);
int rtnl_link_ipgre_set_oflags(struct rtnl_link *link, uint16_t oflags);
uint16_t rtnl_link_ipgre_get_oflags(struct rtnl_link *link);
int rtnl_link_ipgre_set_ikey(struct rtnl_link *link, uint32_t ikey);
uint32_t rtnl_link_ipgre_get_ikey(struct rtnl_link *link);
int rtnl_link_ipgre_set_okey(struct rtnl_link *link, uint32_t okey);
uint32_t rtnl_link_ipgre_get_okey(struct rtnl_link *link);
int rtnl_link_ipgre_set_local(struct rtnl_link *link, uint32_t addr);
uint32_t rtnl_link_ipgre_get_local(struct rtnl_link *link);
int rtnl_link_ipgre_set_remote(struct rtnl_link *link, uint32_t addr);
uint32_t rtnl_link_ipgre_get_remote(struct rtnl_link *link);
int rtnl_link_ipgre_set_ttl(struct rtnl_link *link, uint8_t ttl);
uint8_t rtnl_link_ipgre_get_ttl(struct rtnl_link *link);
int rtnl_link_ipgre_set_tos(struct rtnl_link *link, uint8_t tos);
uint8_t rtnl_link_ipgre_get_tos(struct rtnl_link *link);
int rtnl_link_ipgre_set_pmtudisc(struct rtnl_link *link, uint8_t pmtudisc);
uint8_t rtnl_link_ipgre_get_pmtudisc(struct rtnl_link *link);
int rtnl_link_ipgre_set_fwmark(struct rtnl_link *link, uint32_t fwmark);
int rtnl_link_ipgre_get_fwmark(struct rtnl_link *link, uint32_t *fwmark);

#endif
