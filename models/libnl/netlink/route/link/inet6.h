/* libnl 3.7: the documented interface */
#ifndef NETLINK_LINK_INET6_H_
#define NETLINK_LINK_INET6_H_

#include <netlink/netlink.h>

const char *rtnl_link_inet6_addrgenmode2str(uint8_t mode, char *buf, size_t len);
uint8_t rtnl_link_inet6_str2addrgenmode(const char *mode);
int rtnl_link_inet6_get_token(struct rtnl_link *p1, struct nl_addr **p2);
int rtnl_link_inet6_set_token(struct rtnl_link *p1, struct nl_addr *p2);
int rtnl_link_inet6_get_addr_gen_mode(struct rtnl_link *p1, uint8_t *p2);
int rtnl_link_inet6_set_addr_gen_mode(struct rtnl_link *p1, uint8_t p2);
int rtnl_link_inet6_get_flags(struct rtnl_link *p1, uint32_t *p2);
int rtnl_link_inet6_set_flags(struct rtnl_link *p1, uint32_t p2);
char *rtnl_link_inet6_flags2str(int p1, char *p2, size_t p3);
int rtnl_link_inet6_str2flags(const char *p1);

#endif
