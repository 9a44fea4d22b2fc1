/* Linux kernel: where packets go (layouts depend on the version) */
#ifndef _KERNEL_NET_DST_H
#define _KERNEL_NET_DST_H

#include <linux/netdevice.h>
#include <linux/rcupdate.h>
#include <linux/bug.h>
#include <linux/jiffies.h>
#include <linux/refcount.h>
#include <net/neighbour.h>
#include <net/dst_ops.h>
struct xfrm_state;
struct lwtunnel_state;
struct dst_entry {
	struct net_device *dev;
	struct dst_ops *ops;
	unsigned long _metrics;
	unsigned long expires;
	struct xfrm_state *xfrm;
	int (*input)(struct sk_buff *);
	int (*output)(struct net *net, struct sock *sk, struct sk_buff *skb);
	unsigned short flags;
	short obsolete;
	unsigned short header_len;
	unsigned short trailer_len;
	atomic_t __refcnt;
	int __use;
	unsigned long lastuse;
	struct rcu_head rcu_head;
	short error;
	__u32 tclassid;
	struct lwtunnel_state *lwtstate;
};
u32 dst_mtu(const struct dst_entry *dst);
u32 dst_metric(const struct dst_entry *dst, const int metric);
void dst_hold(struct dst_entry *dst) __contract("ref(dst)");
struct dst_entry *dst_clone(struct dst_entry *dst) __contract("ref(dst) same(ret, dst)");
void dst_release(struct dst_entry *dst) __contract("unref(dst)");
int dst_output(struct net *net, struct sock *sk, struct sk_buff *skb) __contract("owned(skb)");
int dst_input(struct sk_buff *skb) __contract("owned(skb)");
struct dst_entry *dst_check(struct dst_entry *dst, u32 cookie) __contract("null(ret)");
void dst_link_failure(struct sk_buff *skb);
void skb_dst_update_pmtu(struct sk_buff *skb, u32 mtu);
void skb_dst_update_pmtu_no_confirm(struct sk_buff *skb, u32 mtu);
void skb_tunnel_rx(struct sk_buff *skb, struct net_device *dev, struct net *net);
void skb_dst_force(struct sk_buff *skb);
struct neighbour *dst_neigh_lookup(const struct dst_entry *dst, const void *daddr) __contract("null(ret)");

#endif
