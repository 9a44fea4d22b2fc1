/* Linux kernel: data of modules in a network namespace */
#ifndef _KERNEL_NET_NETNS_GENERIC_H
#define _KERNEL_NET_NETNS_GENERIC_H

#include <linux/bug.h>
#include <linux/rcupdate.h>
#include <net/net_namespace.h>
void *net_generic(const struct net *net, unsigned int id);

#endif
