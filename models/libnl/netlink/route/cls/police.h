/* libnl 3.7: the documented interface */
#ifndef NETLINK_CLS_POLICE_H_
#define NETLINK_CLS_POLICE_H_

#include <netlink/netlink.h>
#include <netlink/cache.h>

char *nl_police2str(int p1, char *p2, size_t p3);
int nl_str2police(const char *p1);

#endif
