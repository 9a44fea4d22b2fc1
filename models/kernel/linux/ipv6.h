/* Linux kernel: IPv6 */
#ifndef _KERNEL_LINUX_IPV6_H
#define _KERNEL_LINUX_IPV6_H

#include <linux/in6.h>
#include <uapi/linux/ipv6.h>
#include <linux/icmpv6.h>
#include <linux/tcp.h>
#include <linux/udp.h>
#include <net/inet_sock.h>
struct inet6_skb_parm {
	int iif;
	__be16 ra;
	__u16 dst0;
	__u16 srcrt;
	__u16 dst1;
	__u16 lastopt;
	__u16 nhoff;
	__u16 flags;
};
struct ipv6_pinfo {
	struct in6_addr saddr;
	struct in6_addr daddr_cache;
	__be32 flow_label;
	int hop_limit;
	__u8 tclass;
};
#define IP6CB(skb) ((struct inet6_skb_parm *)((skb)->cb))
struct ipv6hdr *ipv6_hdr(const struct sk_buff *skb) __contract("outside(ret, network)");
struct ipv6hdr *inner_ipv6_hdr(const struct sk_buff *skb) __contract("outside(ret, network)");
struct ipv6_pinfo *inet6_sk(const struct sock *sk);

#endif
