/* Linux kernel: IPv6 */
#ifndef _KERNEL_NET_IPV6_H
#define _KERNEL_NET_IPV6_H

#include <linux/ipv6.h>
#include <linux/jhash.h>
#include <linux/refcount.h>
#include <net/flow.h>
#include <net/inet_sock.h>
#include <net/snmp.h>
#define NEXTHDR_HOP 0
#define NEXTHDR_TCP 6
#define NEXTHDR_UDP 17
#define NEXTHDR_IPV6 41
#define NEXTHDR_ROUTING 43
#define NEXTHDR_FRAGMENT 44
#define NEXTHDR_GRE 47
#define NEXTHDR_ESP 50
#define NEXTHDR_AUTH 51
#define NEXTHDR_ICMP 58
#define NEXTHDR_NONE 59
#define NEXTHDR_DEST 60
#define IPV6_DEFAULT_HOPLIMIT 64
#define IPV6_ADDR_ANY 0x0000U
#define IPV6_ADDR_UNICAST 0x0001U
#define IPV6_ADDR_MULTICAST 0x0002U
#define IPV6_ADDR_LOOPBACK 0x0010U
#define IPV6_ADDR_LINKLOCAL 0x0020U
#define IPV6_ADDR_SITELOCAL 0x0040U
struct frag_hdr {
	__u8 nexthdr;
	__u8 reserved;
	__be16 frag_off;
	__be32 identification;
};
int ipv6_addr_type(const struct in6_addr *addr);
int ipv6_addr_cmp(const struct in6_addr *a, const struct in6_addr *b) __contract("compares(a, b, 16)");
bool ipv6_addr_equal(const struct in6_addr *a, const struct in6_addr *b) __contract("compares(a, b, 16)");
bool ipv6_addr_any(const struct in6_addr *a);
bool ipv6_addr_loopback(const struct in6_addr *a);
bool ipv6_addr_is_multicast(const struct in6_addr *a);
bool ipv6_prefix_equal(const struct in6_addr *a, const struct in6_addr *b, unsigned int prefixlen);
void ipv6_addr_prefix(struct in6_addr *pfx, const struct in6_addr *addr, int plen);
void ip6_flow_hdr(struct ipv6hdr *hdr, unsigned int tclass, __be32 flowlabel);
__be32 ip6_flowinfo(const struct ipv6hdr *hdr) __contract("derived(ret, *hdr)");
int ip6_local_out(struct net *net, struct sock *sk, struct sk_buff *skb) __contract("owned(skb)");
int ipv6_skip_exthdr(const struct sk_buff *skb, int start, u8 *nexthdrp, __be16 *frag_offp) __contract("neg(ret)");
int ipv6_find_hdr(const struct sk_buff *skb, unsigned int *offset, int target, unsigned short *fragoff, int *fragflg)
	__contract("neg(ret)");
int ip6_dst_hoplimit(struct dst_entry *dst);

#endif
