/* Linux kernel: ARP */
#ifndef _KERNEL_NET_ARP_H
#define _KERNEL_NET_ARP_H

#include <linux/if_arp.h>
#include <net/neighbour.h>
extern struct neigh_table arp_tbl;
void arp_send(int type, int ptype, __be32 dest_ip, struct net_device *dev, __be32 src_ip, const unsigned char *dest_hw,
	const unsigned char *src_hw, const unsigned char *th);
struct sk_buff *arp_create(int type, int ptype, __be32 dest_ip, struct net_device *dev, __be32 src_ip,
	const unsigned char *dest_hw, const unsigned char *src_hw, const unsigned char *target_hw) __contract("null_alloc(ret)");

#endif
