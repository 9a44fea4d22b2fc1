/* Linux kernel: tunnels over UDP (parameters depend on the version) */
#ifndef _KERNEL_NET_UDP_TUNNEL_H
#define _KERNEL_NET_UDP_TUNNEL_H

#include <net/ip_tunnels.h>
#include <net/udp.h>
#include <net/ipv6.h>
struct udp_port_cfg {
	u8 family;
	union {
		struct in_addr local_ip;
		struct in6_addr local_ip6;
	};
	union {
		struct in_addr peer_ip;
		struct in6_addr peer_ip6;
	};
	__be16 local_udp_port;
	__be16 peer_udp_port;
	int bind_ifindex;
	unsigned int use_udp_checksums : 1, use_udp6_tx_checksums : 1, use_udp6_rx_checksums : 1, ipv6_v6only : 1;
};
typedef int (*udp_tunnel_encap_rcv_t)(struct sock *sk, struct sk_buff *skb);
typedef int (*udp_tunnel_encap_err_lookup_t)(struct sock *sk, struct sk_buff *skb);
typedef void (*udp_tunnel_encap_err_rcv_t)(struct sock *sk, struct sk_buff *skb, int err, __be16 port, u32 info, u8 *payload);
typedef void (*udp_tunnel_encap_destroy_t)(struct sock *sk);
typedef struct sk_buff *(*udp_tunnel_gro_receive_t)(struct sock *sk, struct list_head *head, struct sk_buff *skb);
typedef int (*udp_tunnel_gro_complete_t)(struct sock *sk, struct sk_buff *skb, int nhoff);
struct udp_tunnel_sock_cfg {
	void *sk_user_data;
	__u8 encap_type;
	udp_tunnel_encap_rcv_t encap_rcv;
	udp_tunnel_encap_err_lookup_t encap_err_lookup;
	udp_tunnel_encap_err_rcv_t encap_err_rcv;
	udp_tunnel_encap_destroy_t encap_destroy;
	udp_tunnel_gro_receive_t gro_receive;
	udp_tunnel_gro_complete_t gro_complete;
};
int udp_sock_create(struct net *net, struct udp_port_cfg *cfg, struct socket **sockp) __contract("neg(ret)");
int udp_sock_create4(struct net *net, struct udp_port_cfg *cfg, struct socket **sockp) __contract("neg(ret)");
int udp_sock_create6(struct net *net, struct udp_port_cfg *cfg, struct socket **sockp) __contract("neg(ret)");
void setup_udp_tunnel_sock(struct net *net, struct socket *sock, struct udp_tunnel_sock_cfg *cfg);
void udp_tunnel_sock_release(struct socket *sock);
/* two more parameters since Linux 6.17 */
void udp_tunnel_xmit_skb(struct rtable *rt, struct sock *sk, struct sk_buff *skb, __be32 src, __be32 dst, __u8 tos, __u8 ttl,
	__be16 df, __be16 src_port, __be16 dst_port, bool xnet, bool nocheck, ...)
	__contract("owned(skb) sends(skb->data, skb->len)");
int udp_tunnel6_xmit_skb(struct dst_entry *dst, struct sock *sk, struct sk_buff *skb, struct net_device *dev,
	const struct in6_addr *saddr, const struct in6_addr *daddr, __u8 prio, __u8 ttl, __be32 label, __be16 src_port,
	__be16 dst_port, bool nocheck, ...) __contract("owned(skb) sends(skb->data, skb->len)");
int udp_tunnel_handle_offloads(struct sk_buff *skb, bool udp_csum) __contract("neg(ret)");
void udp_tunnel_encap_enable(struct sock *sk);

#endif
