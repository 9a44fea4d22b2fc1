/* Linux kernel: classes of traffic */
#ifndef _KERNEL_NET_DSFIELD_H
#define _KERNEL_NET_DSFIELD_H

#include <linux/types.h>
#include <linux/ip.h>
#include <linux/ipv6.h>
__u8 ipv4_get_dsfield(const struct iphdr *iph) __contract("derived(ret, *iph)");
__u8 ipv6_get_dsfield(const struct ipv6hdr *ipv6h) __contract("derived(ret, *ipv6h)");
void ipv4_change_dsfield(struct iphdr *iph, __u8 mask, __u8 value);

#endif
