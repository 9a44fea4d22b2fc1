/* Linux kernel: IPv4 of devices (layouts depend on the version) */
#ifndef _KERNEL_LINUX_INETDEVICE_H
#define _KERNEL_LINUX_INETDEVICE_H

#include <linux/bitmap.h>
#include <linux/if.h>
#include <linux/ip.h>
#include <linux/netdevice.h>
#include <linux/rcupdate.h>
#include <linux/timer.h>
#include <linux/sysctl.h>
#include <linux/rtnetlink.h>
struct in_ifaddr;
struct in_device {
	struct net_device *dev;
	refcount_t refcnt;
	int dead;
	struct in_ifaddr *ifa_list;
	struct rcu_head rcu_head;
};
struct in_ifaddr {
	struct hlist_node hash;
	struct in_ifaddr *ifa_next;
	struct in_device *ifa_dev;
	struct rcu_head rcu_head;
	__be32 ifa_local;
	__be32 ifa_address;
	__be32 ifa_mask;
	__be32 ifa_broadcast;
	unsigned char ifa_scope;
	unsigned char ifa_prefixlen;
	__u32 ifa_flags;
	char ifa_label[IFNAMSIZ];
};
int register_inetaddr_notifier(struct notifier_block *nb) __contract("neg(ret)");
int unregister_inetaddr_notifier(struct notifier_block *nb) __contract("neg(ret)");
__be32 inet_select_addr(const struct net_device *dev, __be32 dst, int scope);
__be32 inet_confirm_addr(struct net *net, struct in_device *in_dev, __be32 dst, __be32 local, int scope);
struct net_device *ip_dev_find(struct net *net, __be32 addr) __contract("null(ret)");
struct in_device *__in_dev_get_rcu(const struct net_device *dev) __contract("null(ret)");
struct in_device *__in_dev_get_rtnl(const struct net_device *dev) __contract("null(ret)");
struct in_device *in_dev_get(const struct net_device *dev) __contract("null(ret)");
void in_dev_put(struct in_device *idev) __contract("unref(idev)");
bool inet_ifa_match(__be32 addr, const struct in_ifaddr *ifa);
__be32 inet_make_mask(int logmask);
int inet_mask_len(__be32 mask);
#define in_dev_for_each_ifa_rcu(ifa, in_dev) for (ifa = (in_dev)->ifa_list; ifa; ifa = ifa->ifa_next)
#define in_dev_for_each_ifa_rtnl(ifa, in_dev) for (ifa = (in_dev)->ifa_list; ifa; ifa = ifa->ifa_next)
#define for_ifa(in_dev) { struct in_ifaddr *ifa; for (ifa = (in_dev)->ifa_list; ifa; ifa = ifa->ifa_next)
#define endfor_ifa(in_dev) }

#endif
