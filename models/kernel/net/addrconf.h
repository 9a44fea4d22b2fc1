/* Linux kernel: IPv6 of devices */
#ifndef _KERNEL_NET_ADDRCONF_H
#define _KERNEL_NET_ADDRCONF_H

#include <linux/in6.h>
#include <net/ipv6.h>
struct inet6_dev {
	struct net_device *dev;
	struct list_head addr_list;
	rwlock_t lock;
	refcount_t refcnt;
	__u32 if_flags;
	int dead;
};
int register_inet6addr_notifier(struct notifier_block *nb) __contract("neg(ret)");
int unregister_inet6addr_notifier(struct notifier_block *nb) __contract("neg(ret)");
int ipv6_chk_addr(struct net *net, const struct in6_addr *addr, const struct net_device *dev, int strict);
struct inet6_dev *__in6_dev_get(const struct net_device *dev) __contract("null(ret)");
struct inet6_dev *in6_dev_get(const struct net_device *dev) __contract("null(ret)");
void in6_dev_put(struct inet6_dev *idev) __contract("unref(idev)");

#endif
