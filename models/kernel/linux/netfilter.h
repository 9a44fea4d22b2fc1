/* Linux kernel: netfilter */
#ifndef _KERNEL_LINUX_NETFILTER_H
#define _KERNEL_LINUX_NETFILTER_H

#include <linux/init.h>
#include <linux/skbuff.h>
#include <linux/net.h>
#include <linux/if.h>
#include <linux/in.h>
#include <linux/in6.h>
#include <linux/netdevice.h>
#include <uapi/linux/netfilter.h>
struct nf_hook_state {
	u8 hook;
	u8 pf;
	struct net_device *in;
	struct net_device *out;
	struct sock *sk;
	struct net *net;
};
typedef unsigned int nf_hookfn(void *priv, struct sk_buff *skb, const struct nf_hook_state *state);
struct nf_hook_ops {
	struct list_head list;
	nf_hookfn *hook;
	struct net_device *dev;
	void *priv;
	u8 pf;
	unsigned int hooknum;
	int priority;
};
int nf_register_net_hook(struct net *net, const struct nf_hook_ops *ops) __contract("neg(ret)");
void nf_unregister_net_hook(struct net *net, const struct nf_hook_ops *ops);
int nf_register_net_hooks(struct net *net, const struct nf_hook_ops *ops, unsigned int n) __contract("neg(ret)");
void nf_unregister_net_hooks(struct net *net, const struct nf_hook_ops *ops, unsigned int n);

#endif
