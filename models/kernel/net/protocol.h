/* Linux kernel: protocols */
#ifndef _KERNEL_NET_PROTOCOL_H
#define _KERNEL_NET_PROTOCOL_H

#include <linux/in6.h>
#include <linux/skbuff.h>
#include <linux/ipv6.h>
#include <linux/netdevice.h>
struct net_protocol {
	int (*handler)(struct sk_buff *skb);
	int (*err_handler)(struct sk_buff *skb, u32 info);
	unsigned int no_policy : 1;
};
struct inet6_protocol {
	int (*handler)(struct sk_buff *skb);
	int (*err_handler)(struct sk_buff *skb, void *opt, u8 type, u8 code, int offset, __be32 info);
	unsigned int flags;
};
int inet_add_protocol(const struct net_protocol *prot, unsigned char num) __contract("neg(ret)");
int inet_del_protocol(const struct net_protocol *prot, unsigned char num) __contract("neg(ret)");
int inet6_add_protocol(const struct inet6_protocol *prot, unsigned char num) __contract("neg(ret)");
int inet6_del_protocol(const struct inet6_protocol *prot, unsigned char num) __contract("neg(ret)");

#endif
