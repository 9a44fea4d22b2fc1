/* Linux kernel: sockets of the internet (layout depends on the configuration) */
#ifndef _KERNEL_NET_INET_SOCK_H
#define _KERNEL_NET_INET_SOCK_H

#include <linux/bitops.h>
#include <linux/string.h>
#include <linux/types.h>
#include <linux/jhash.h>
#include <linux/netdevice.h>
#include <net/flow.h>
#include <net/sock.h>
struct ipv6_pinfo;
struct ip_options {
	__be32 faddr;
	__be32 nexthop;
	unsigned char optlen;
	unsigned char srr;
	unsigned char rr;
	unsigned char ts;
	unsigned char is_strictroute : 1, srr_is_hit : 1, is_changed : 1, rr_needaddr : 1, ts_needtime : 1, ts_needaddr : 1;
	unsigned char router_alert;
	unsigned char cipso;
	unsigned char __pad2;
	unsigned char __data[];
};
struct ip_options_rcu {
	struct rcu_head rcu;
	struct ip_options opt;
};
struct ip_mc_socklist;
struct inet_cork {
	unsigned int flags;
	__be32 addr;
	struct ip_options *opt;
	unsigned int fragsize;
	int length;
	struct dst_entry *dst;
};
struct inet_cork_full {
	struct inet_cork base;
	struct flowi fl;
};
struct inet_sock {
	struct sock sk;
	struct ipv6_pinfo *pinet6;
	__be32 inet_saddr;
	__s16 uc_ttl;
	__u16 cmsg_flags;
	struct ip_options_rcu *inet_opt;
	__be16 inet_sport;
	__u16 inet_id;
	__u8 tos;
	__u8 min_ttl;
	__u8 mc_ttl;
	__u8 pmtudisc;
	__u8 recverr : 1, is_icsk : 1, freebind : 1, hdrincl : 1, mc_loop : 1, transparent : 1, mc_all : 1, nodefrag : 1;
	int uc_index;
	int mc_index;
	__be32 mc_addr;
	struct ip_mc_socklist *mc_list;
	struct inet_cork_full cork;
};
#define inet_daddr sk.sk_daddr
#define inet_rcv_saddr sk.sk_rcv_saddr
#define inet_dport sk.sk_dport
#define inet_num sk.sk_num
#define inet_sk(ptr) ((struct inet_sock *)(ptr))
void inet_inc_convert_csum(struct sock *sk);
void inet_dec_convert_csum(struct sock *sk);

#endif
