/* libnl 3.7: the documented interface */
#ifndef NETLINK_LINK_MACVTAP_H_
#define NETLINK_LINK_MACVTAP_H_

#include <netlink/netlink.h>
#include <netlink/route/link.h>

struct rtnl_link *rtnl_link_macvtap_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
int rtnl_link_is_macvtap(struct rtnl_link *p1);
char *rtnl_link_macvtap_mode2str(int p1, char *p2, size_t p3);
int rtnl_link_macvtap_str2mode(const char *p1);
char *rtnl_link_macvtap_flags2str(int p1, char *p2, size_t p3);
int rtnl_link_macvtap_str2flags(const char *p1);
int rtnl_link_macvtap_set_mode(struct rtnl_link *p1, uint32_t p2);
uint32_t rtnl_link_macvtap_get_mode(struct rtnl_link *p1);
int rtnl_link_macvtap_set_flags(struct rtnl_link *p1, uint16_t p2);
int rtnl_link_macvtap_unset_flags(struct rtnl_link *p1, uint16_t p2);
uint16_t rtnl_link_macvtap_get_flags(struct rtnl_link *p1);

#endif
