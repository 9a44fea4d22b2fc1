/* Linux kernel: where packets go */
#ifndef _KERNEL_NET_DST_OPS_H
#define _KERNEL_NET_DST_OPS_H

#include <linux/types.h>
#include <linux/percpu.h>
struct dst_entry;
struct net_device;
struct sk_buff;
struct sock;
struct net;
struct neighbour;
struct dst_ops {
	unsigned short family;
	unsigned int gc_thresh;
	int (*gc)(struct dst_ops *ops);
	struct dst_entry *(*check)(struct dst_entry *, __u32 cookie);
	unsigned int (*default_advmss)(const struct dst_entry *);
	unsigned int (*mtu)(const struct dst_entry *);
	void (*destroy)(struct dst_entry *);
	struct dst_entry *(*negative_advice)(struct dst_entry *);
	void (*link_failure)(struct sk_buff *);
	/* the last parameter since Linux 5.5 */
	void (*update_pmtu)(struct dst_entry *dst, struct sock *sk, struct sk_buff *skb, u32 mtu, bool confirm_neigh);
	void (*redirect)(struct dst_entry *dst, struct sock *sk, struct sk_buff *skb);
	int (*local_out)(struct net *net, struct sock *sk, struct sk_buff *skb);
	struct neighbour *(*neigh_lookup)(const struct dst_entry *dst, struct sk_buff *skb, const void *daddr);
};

#endif
