/* Linux kernel: tunnels over IP (layouts depend on the version) */
#ifndef _KERNEL_NET_IP_TUNNELS_H
#define _KERNEL_NET_IP_TUNNELS_H

#include <linux/if_tunnel.h>
#include <linux/netdevice.h>
#include <linux/skbuff.h>
#include <linux/types.h>
#include <linux/u64_stats_sync.h>
#include <net/dsfield.h>
#include <net/inet_ecn.h>
#include <net/netns/generic.h>
#include <net/rtnetlink.h>
#include <net/gro_cells.h>
#include <net/route.h>
#include <net/dst_cache.h>
#include <net/ip.h>
#define IP_TUNNEL_INFO_TX 0x01
#define IP_TUNNEL_INFO_IPV6 0x02
struct ip_tunnel_key {
	__be64 tun_id;
	union {
		struct {
			__be32 src;
			__be32 dst;
		} ipv4;
		struct {
			struct in6_addr src;
			struct in6_addr dst;
		} ipv6;
	} u;
	__be16 tun_flags;
	u8 tos;
	u8 ttl;
	__be32 label;
	__be16 tp_src;
	__be16 tp_dst;
};
struct ip_tunnel_info {
	struct ip_tunnel_key key;
	struct dst_cache dst_cache;
	u8 options_len;
	u8 mode;
};
int iptunnel_pull_header(struct sk_buff *skb, int hdr_len, __be16 inner_proto, bool xnet)
	__contract("outside(skb->data, skb->len, network) neg(ret)");
int __iptunnel_pull_header(struct sk_buff *skb, int hdr_len, __be16 inner_proto, bool raw_proto, bool xnet)
	__contract("outside(skb->data, skb->len, network) neg(ret)");
void iptunnel_xmit(struct sock *sk, struct rtable *rt, struct sk_buff *skb, __be32 src, __be32 dst, u8 proto, u8 tos, u8 ttl,
	__be16 df, bool xnet) __contract("owned(skb) sends(skb->data, skb->len)");
int iptunnel_handle_offloads(struct sk_buff *skb, int gso_type_mask) __contract("neg(ret)");
void iptunnel_xmit_stats(struct net_device *dev, int pkt_len);
void ip_tunnel_get_stats64(struct net_device *dev, struct rtnl_link_stats64 *tot);
u8 ip_tunnel_get_dsfield(const struct iphdr *iph, const struct sk_buff *skb);
u8 ip_tunnel_ecn_encap(u8 tos, const struct iphdr *iph, const struct sk_buff *skb);
struct ip_tunnel_info *skb_tunnel_info_txcheck(struct sk_buff *skb) __contract("null(ret)");
void *ip_tunnel_info_opts(struct ip_tunnel_info *info);
unsigned short ip_tunnel_info_af(const struct ip_tunnel_info *info);

#endif
