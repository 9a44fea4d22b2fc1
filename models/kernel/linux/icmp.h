/* Linux kernel: ICMP */
#ifndef _KERNEL_LINUX_ICMP_H
#define _KERNEL_LINUX_ICMP_H

#include <linux/skbuff.h>
#include <uapi/linux/icmp.h>
struct icmphdr *icmp_hdr(const struct sk_buff *skb) __contract("outside(ret, network)");

#endif
