/* Linux kernel: neighbours (layouts depend on the version) */
#ifndef _KERNEL_NET_NEIGHBOUR_H
#define _KERNEL_NET_NEIGHBOUR_H

#include <linux/atomic.h>
#include <linux/refcount.h>
#include <linux/netdevice.h>
#include <linux/skbuff.h>
#include <linux/rcupdate.h>
#include <linux/workqueue.h>
struct neigh_table;
struct neighbour {
	struct neighbour *next;
	struct neigh_table *tbl;
	unsigned long confirmed;
	unsigned long updated;
	rwlock_t lock;
	refcount_t refcnt;
	struct sk_buff_head arp_queue;
	struct timer_list timer;
	unsigned long used;
	u8 nud_state;
	u8 type;
	u8 dead;
	unsigned char ha[32];
	int (*output)(struct neighbour *, struct sk_buff *);
	struct net_device *dev;
	u8 primary_key[0];
};
struct neighbour *neigh_lookup(struct neigh_table *tbl, const void *pkey, struct net_device *dev) __contract("null(ret)");
void neigh_release(struct neighbour *neigh) __contract("unref(neigh)");

#endif
