/* libnl 3.7: the documented interface */
#ifndef NETLINK_LINK_PPP_H_
#define NETLINK_LINK_PPP_H_

#include <netlink/netlink.h>
#include <netlink/route/link.h>

struct rtnl_link *rtnl_link_ppp_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
int rtnl_link_ppp_set_fd(struct rtnl_link *p1, int32_t p2);
int rtnl_link_ppp_get_fd(struct rtnl_link *p1, int32_t *p2);

#endif
