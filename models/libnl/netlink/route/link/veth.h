/* libnl 3.7: the documented interface */
#ifndef NETLINK_LINK_VETH_H_
#define NETLINK_LINK_VETH_H_

#include <netlink/netlink.h>
#include <netlink/route/link.h>
#include <sys/types.h>

struct rtnl_link *rtnl_link_veth_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void rtnl_link_veth_release(struct rtnl_link *p1);
int rtnl_link_is_veth(struct rtnl_link *p1);
struct rtnl_link *rtnl_link_veth_get_peer(struct rtnl_link *p1);
int rtnl_link_veth_add(struct nl_sock *sock, const char *name, const char *peer, pid_t pid);

#endif
