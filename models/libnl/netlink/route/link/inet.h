/* libnl 3.7: the documented interface */
#ifndef NETLINK_LINK_INET_H_
#define NETLINK_LINK_INET_H_

#include <netlink/netlink.h>

const char *rtnl_link_inet_devconf2str(int p1, char *p2, size_t p3);
int rtnl_link_inet_str2devconf(const char *p1);
int rtnl_link_inet_get_conf(struct rtnl_link *p1, const unsigned int p2, uint32_t *p3);
int rtnl_link_inet_set_conf(struct rtnl_link *p1, const unsigned int p2, uint32_t p3);

#endif
