/* BSD and Linux interfaces */
#ifndef _NET_IF_H
#define _NET_IF_H

#include <features.h>
#include <sys/types.h>
#include <sys/socket.h>
#include <bits/net_if.h>
struct if_nameindex {
	unsigned int if_index;
	char *if_name;
};
unsigned int if_nametoindex(const char *ifname) __contract("string(ifname)");
char *if_indextoname(unsigned int ifindex, char *ifname)
    __contract("writes(ifname, 16) same(ret, ifname) null(ret)");
struct if_nameindex *if_nameindex(void) __contract("null(ret)");
void if_freenameindex(struct if_nameindex *ptr) __contract("frees(ptr)");

#endif
