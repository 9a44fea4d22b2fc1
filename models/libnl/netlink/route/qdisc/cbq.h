/* libnl 3.7: the documented interface */
#ifndef NETLINK_CBQ_H_
#define NETLINK_CBQ_H_

#include <netlink/netlink.h>
#include <netlink/cache.h>
#include <netlink/route/qdisc.h>

char *nl_ovl_strategy2str(int p1, char *p2, size_t p3);
int nl_str2ovl_strategy(const char *p1);

#endif
