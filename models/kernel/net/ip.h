/* Linux kernel: IPv4 */
#ifndef _KERNEL_NET_IP_H
#define _KERNEL_NET_IP_H

#include <linux/types.h>
#include <linux/ip.h>
#include <linux/in.h>
#include <linux/skbuff.h>
#include <linux/jhash.h>
#include <net/inet_sock.h>
#include <net/route.h>
#include <net/snmp.h>
#include <net/flow.h>
#include <net/checksum.h>
#define IP_CE 0x8000
#define IP_DF 0x4000
#define IP_MF 0x2000
#define IP_OFFSET 0x1FFF
#define IP_FRAG_TIME (30 * HZ)
#define IP_MAX_MTU 0xFFFFU
#define IPV4_MAX_PMTU 65535U
#define IPV4_MIN_MTU 68
#define IPSKB_FORWARDED 1
#define IPSKB_XFRM_TUNNEL_SIZE 2
#define IPSKB_XFRM_TRANSFORMED 4
#define IPSKB_FRAG_COMPLETE 8
#define IPSKB_REROUTED 16
struct inet_skb_parm {
	int iif;
	struct ip_options opt;
	u16 flags;
	u16 frag_max_size;
};
#define IPCB(skb) ((struct inet_skb_parm *)((skb)->cb))
struct ipcm_cookie {
	__be32 addr;
	int oif;
	struct ip_options_rcu *opt;
	__u8 ttl;
	__s16 tos;
	char priority;
	__u16 gso_size;
};
unsigned int ip_hdrlen(const struct sk_buff *skb);
int ip_local_out(struct net *net, struct sock *sk, struct sk_buff *skb) __contract("owned(skb) sends(skb->data, skb->len)");
int ip_local_deliver(struct sk_buff *skb) __contract("owned(skb)");
int ip_rcv(struct sk_buff *skb, struct net_device *dev, struct packet_type *pt, struct net_device *orig_dev);
int ip_output(struct net *net, struct sock *sk, struct sk_buff *skb) __contract("owned(skb)");
int ip_do_fragment(struct net *net, struct sock *sk, struct sk_buff *skb, int (*output)(struct net *, struct sock *, struct sk_buff *))
	__contract("calls(output, skb)");
int ip_queue_xmit(struct sock *sk, struct sk_buff *skb, struct flowi *fl) __contract("owned(skb)");
void ip_send_check(struct iphdr *iph);
int ip_defrag(struct net *net, struct sk_buff *skb, u32 user);
void ip_select_ident(struct net *net, struct sk_buff *skb, struct sock *sk);
void __ip_select_ident(struct net *net, struct iphdr *iph, int segs);
int ip_decrease_ttl(struct iphdr *iph);
unsigned int ip_skb_dst_mtu(struct sock *sk, const struct sk_buff *skb);
unsigned int ip_dst_mtu_maybe_forward(const struct dst_entry *dst, bool forwarding);
bool ip_is_fragment(const struct iphdr *iph);
bool ip_dont_fragment(const struct sock *sk, const struct dst_entry *dst);
int ip_getsockopt(struct sock *sk, int level, int optname, char *optval, int *optlen);
void inet_get_local_port_range(struct net *net, int *low, int *high);

#endif
