/* Linux kernel: UDP */
#ifndef _KERNEL_NET_UDP_H
#define _KERNEL_NET_UDP_H

#include <linux/list.h>
#include <linux/bug.h>
#include <net/inet_sock.h>
#include <net/sock.h>
#include <net/snmp.h>
#include <net/ip.h>
#include <linux/ipv6.h>
#include <linux/seq_file.h>
#include <linux/udp.h>
extern struct proto udp_prot;
void udp_encap_enable(void);
void udp_encap_disable(void);
void udp_set_csum(bool nocheck, struct sk_buff *skb, __be32 saddr, __be32 daddr, int len);
void udp6_set_csum(bool nocheck, struct sk_buff *skb, const struct in6_addr *saddr, const struct in6_addr *daddr, int len);
int udp_lib_checksum_complete(struct sk_buff *skb);
__be16 udp_flow_src_port(struct net *net, struct sk_buff *skb, int min, int max, bool use_eth);
struct sock *udp4_lib_lookup(struct net *net, __be32 saddr, __be16 sport, __be32 daddr, __be16 dport, int dif)
	__contract("null(ret)");
int udp_sendmsg(struct sock *sk, struct msghdr *msg, size_t len) __contract("neg(ret)");
int udp_rcv(struct sk_buff *skb);

#endif
