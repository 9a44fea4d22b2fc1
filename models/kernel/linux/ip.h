/* Linux kernel: IPv4 */
#ifndef _KERNEL_LINUX_IP_H
#define _KERNEL_LINUX_IP_H

#include <linux/skbuff.h>
#include <uapi/linux/ip.h>
struct iphdr *ip_hdr(const struct sk_buff *skb) __contract("outside(ret, network)");
struct iphdr *inner_ip_hdr(const struct sk_buff *skb) __contract("outside(ret, network)");
struct iphdr *ipip_hdr(const struct sk_buff *skb) __contract("outside(ret, network)");
unsigned int ip_transport_len(const struct sk_buff *skb);

#endif
