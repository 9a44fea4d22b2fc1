/* Linux kernel: netfilter */
#ifndef _KERNEL_LINUX_NETFILTER_IPV6_H
#define _KERNEL_LINUX_NETFILTER_IPV6_H

#include <linux/netfilter.h>
#include <uapi/linux/netfilter_ipv6.h>

#endif
