/* Linux kernel: routes of IPv6 */
#ifndef _KERNEL_NET_IP6_ROUTE_H
#define _KERNEL_NET_IP6_ROUTE_H

#include <net/addrconf.h>
#include <net/flow.h>
#include <net/ip6_fib.h>
#include <net/sock.h>
#include <linux/ip.h>
#include <linux/ipv6.h>
struct dst_entry *ip6_route_output(struct net *net, const struct sock *sk, struct flowi6 *fl6);
struct dst_entry *ip6_dst_lookup_flow(struct net *net, const struct sock *sk, struct flowi6 *fl6, const struct in6_addr *final);
struct rt6_info *rt6_lookup(struct net *net, const struct in6_addr *daddr, const struct in6_addr *saddr, int oif,
	const struct sk_buff *skb, int flags) __contract("null(ret)");
void ip6_rt_put(struct rt6_info *rt) __contract("unref(rt)");
void ip6_route_input(struct sk_buff *skb);

#endif
