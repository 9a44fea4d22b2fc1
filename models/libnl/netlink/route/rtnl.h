/* libnl 3.7: the documented interface */
#ifndef NETLINK_RTNL_H_
#define NETLINK_RTNL_H_

#include <netlink/netlink.h>

int nl_rtgen_request(struct nl_sock *p1, int p2, int p3, int p4);
char *nl_rtntype2str(int p1, char *p2, size_t p3);
int nl_str2rtntype(const char *p1);
char *rtnl_scope2str(int p1, char *p2, size_t p3);
int rtnl_str2scope(const char *p1);
char *rtnl_realms2str(uint32_t p1, char *p2, size_t p3);

#define RTNL_REALM_MASK 0xffff

#endif
