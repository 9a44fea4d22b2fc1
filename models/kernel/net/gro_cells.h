/* Linux kernel: packets joined again */
#ifndef _KERNEL_NET_GRO_CELLS_H
#define _KERNEL_NET_GRO_CELLS_H

#include <linux/skbuff.h>
#include <linux/slab.h>
#include <linux/netdevice.h>
struct gro_cell;
struct gro_cells {
	struct gro_cell *cells;
};
int gro_cells_receive(struct gro_cells *gcells, struct sk_buff *skb) __contract("owned(skb)");
int gro_cells_init(struct gro_cells *gcells, struct net_device *dev) __contract("neg(ret)");
void gro_cells_destroy(struct gro_cells *gcells);

#endif
