/* Linux kernel: namespaces of tasks */
#ifndef _KERNEL_LINUX_NSPROXY_H
#define _KERNEL_LINUX_NSPROXY_H

#include <linux/spinlock.h>
#include <linux/refcount.h>
#include <linux/sched.h>
struct net;
struct nsproxy {
	refcount_t count;
	struct net *net_ns;
};

#endif
