/* libnl 3.7: the documented interface */
#ifndef NETLINK_LINK_XFRMI_H_
#define NETLINK_LINK_XFRMI_H_

#include <netlink/netlink.h>
#include <netlink/route/link.h>

struct rtnl_link *rtnl_link_xfrmi_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
int rtnl_link_is_xfrmi(struct rtnl_link *link);
int rtnl_link_xfrmi_set_link(struct rtnl_link *link, uint32_t index);
int rtnl_link_xfrmi_get_link(struct rtnl_link *link, uint32_t *out_link);
int rtnl_link_xfrmi_set_if_id(struct rtnl_link *link, uint32_t if_id);
int rtnl_link_xfrmi_get_if_id(struct rtnl_link *link, uint32_t *out_if_id);

#endif
