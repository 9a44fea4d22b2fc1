/* Linux kernel: routes of IPv4 (layouts depend on the version) */
#ifndef _KERNEL_NET_ROUTE_H
#define _KERNEL_NET_ROUTE_H

#include <net/dst.h>
#include <net/flow.h>
#include <net/inet_sock.h>
#include <net/ip_fib.h>
#include <linux/in_route.h>
#include <linux/rtnetlink.h>
#include <linux/rcupdate.h>
#include <linux/ip.h>
#define RTO_ONLINK 0x01
#define RT_TOS(tos) ((tos) & IPTOS_TOS_MASK)
#define RT_CONN_FLAGS(sk) (RT_TOS(inet_sk(sk)->tos) | sock_flag(sk, SOCK_LOCALROUTE))
struct rtable {
	struct dst_entry dst;
	int rt_genid;
	unsigned int rt_flags;
	__u16 rt_type;
	__u8 rt_is_input;
	__u8 rt_uses_gateway;
	int rt_iif;
	u8 rt_gw_family;
	union {
		__be32 rt_gw4;
		struct in6_addr rt_gw6;
	};
	u32 rt_mtu_locked : 1, rt_pmtu : 31;
};
__be32 rt_nexthop(const struct rtable *rt, __be32 daddr);
bool rt_is_input_route(const struct rtable *rt);
bool rt_is_output_route(const struct rtable *rt);
struct rtable *ip_route_output_key(struct net *net, struct flowi4 *flp);
struct rtable *__ip_route_output_key(struct net *net, struct flowi4 *flp);
struct rtable *ip_route_output_flow(struct net *net, struct flowi4 *flp, const struct sock *sk);
struct rtable *ip_route_output(struct net *net, __be32 daddr, __be32 saddr, u8 tos, int oif);
struct rtable *ip_route_output_ports(struct net *net, struct flowi4 *fl4, const struct sock *sk, __be32 daddr, __be32 saddr,
	__be16 dport, __be16 sport, __u8 proto, __u8 tos, int oif);
int ip_route_input(struct sk_buff *skb, __be32 dst, __be32 src, u8 tos, struct net_device *devin) __contract("neg(ret)");
void ip_rt_put(struct rtable *rt) __contract("unref(rt)");
unsigned int inet_addr_type(struct net *net, __be32 addr);
unsigned int inet_dev_addr_type(struct net *net, const struct net_device *dev, __be32 addr);
int ip4_dst_hoplimit(const struct dst_entry *dst);
struct rtable *skb_rtable(const struct sk_buff *skb) __contract("null(ret)");
void ip_rt_send_redirect(struct sk_buff *skb);
extern const __u8 ip_tos2prio[16];

#endif
