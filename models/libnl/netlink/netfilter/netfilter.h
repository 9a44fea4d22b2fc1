/* libnl 3.7: the documented interface */
#ifndef NETLINK_NETFILTER_H_
#define NETLINK_NETFILTER_H_

#include <netlink/netlink.h>

char *nfnl_verdict2str(unsigned int p1, char *p2, size_t p3);
unsigned int nfnl_str2verdict(const char *p1);
char *nfnl_inet_hook2str(unsigned int p1, char *p2, size_t p3);
unsigned int nfnl_str2inet_hook(const char *p1);

#endif
