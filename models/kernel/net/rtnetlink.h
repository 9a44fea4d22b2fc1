/* Linux kernel: routing netlink (layouts depend on the version) */
#ifndef _KERNEL_NET_RTNETLINK_H
#define _KERNEL_NET_RTNETLINK_H

#include <linux/rtnetlink.h>
#include <net/netlink.h>
#define MODULE_ALIAS_RTNL_LINK(kind) struct module
struct rtnl_newlink_params {
	struct net *src_net;
	struct net *link_net;
	struct net *peer_net;
	struct nlattr **tb;
	struct nlattr **data;
};
struct rtnl_link_ops {
	struct list_head list;
	const char *kind;
	size_t priv_size;
	struct net_device *(*alloc)(struct nlattr *tb[], const char *ifname, unsigned char name_assign_type,
		unsigned int num_tx_queues, unsigned int num_rx_queues);
	void (*setup)(struct net_device *dev);
	bool netns_refund;
	unsigned int maxtype;
	const struct nla_policy *policy;
	int (*validate)(struct nlattr *tb[], struct nlattr *data[], struct netlink_ext_ack *extack);
	/* struct rtnl_newlink_params since Linux 6.15 */
	int (*newlink)(struct net *src_net, struct net_device *dev, struct nlattr *tb[], struct nlattr *data[],
		struct netlink_ext_ack *extack);
	int (*changelink)(struct net_device *dev, struct nlattr *tb[], struct nlattr *data[], struct netlink_ext_ack *extack);
	void (*dellink)(struct net_device *dev, struct list_head *head);
	size_t (*get_size)(const struct net_device *dev);
	int (*fill_info)(struct sk_buff *skb, const struct net_device *dev);
	size_t (*get_xstats_size)(const struct net_device *dev);
	int (*fill_xstats)(struct sk_buff *skb, const struct net_device *dev);
	unsigned int slave_maxtype;
	const struct nla_policy *slave_policy;
	struct net *(*get_link_net)(const struct net_device *dev);
};
typedef int (*rtnl_doit_func)(struct sk_buff *, struct nlmsghdr *, struct netlink_ext_ack *);
typedef int (*rtnl_dumpit_func)(struct sk_buff *, struct netlink_callback *);
int rtnl_register_module(struct module *owner, int protocol, int msgtype, rtnl_doit_func doit, rtnl_dumpit_func dumpit,
	unsigned int flags) __contract("neg(ret)");
int rtnl_link_register(struct rtnl_link_ops *ops) __contract("neg(ret)");
void rtnl_link_unregister(struct rtnl_link_ops *ops);
struct net_device *rtnl_create_link(struct net *net, const char *ifname, unsigned char name_assign_type,
	const struct rtnl_link_ops *ops, struct nlattr *tb[], struct netlink_ext_ack *extack);
int rtnl_delete_link(struct net_device *dev, ...) __contract("neg(ret)");
int rtnl_configure_link(struct net_device *dev, const struct ifinfomsg *ifm, ...) __contract("neg(ret)");
struct net *rtnl_link_get_net(struct net *src_net, struct nlattr *tb[]);

#endif
