/* Linux kernel: routing netlink */
#ifndef _KERNEL_LINUX_RTNETLINK_H
#define _KERNEL_LINUX_RTNETLINK_H

#include <linux/mutex.h>
#include <linux/netdevice.h>
#include <linux/wait.h>
#include <linux/refcount.h>
#include <uapi/linux/rtnetlink.h>
void rtnl_lock(void);
void rtnl_unlock(void);
int rtnl_trylock(void);
int rtnl_is_locked(void);
#define rtnl_dereference(p) (p)
#define rcu_dereference_rtnl(p) (p)
#define ASSERT_RTNL() ((void)0)
int rtnl_unicast(struct sk_buff *skb, struct net *net, u32 pid) __contract("owned(skb) neg(ret)");
void rtmsg_ifinfo(int type, struct net_device *dev, unsigned int change, gfp_t flags, ...);

#endif
