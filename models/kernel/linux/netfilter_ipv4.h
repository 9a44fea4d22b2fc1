/* Linux kernel: netfilter */
#ifndef _KERNEL_LINUX_NETFILTER_IPV4_H
#define _KERNEL_LINUX_NETFILTER_IPV4_H

#include <linux/netfilter.h>
#include <uapi/linux/netfilter_ipv4.h>

#endif
