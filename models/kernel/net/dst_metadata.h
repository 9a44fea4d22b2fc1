/* Linux kernel: data of tunnels beside packets */
#ifndef _KERNEL_NET_DST_METADATA_H
#define _KERNEL_NET_DST_METADATA_H

#include <linux/skbuff.h>
#include <net/ip_tunnels.h>
#include <net/dst.h>
struct metadata_dst {
	struct dst_entry dst;
	int type;
	union {
		struct ip_tunnel_info tun_info;
	} u;
};
struct metadata_dst *skb_metadata_dst(const struct sk_buff *skb) __contract("null(ret)");
struct ip_tunnel_info *skb_tunnel_info(const struct sk_buff *skb) __contract("null(ret)");

#endif
