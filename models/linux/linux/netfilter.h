/* Linux UAPI: netfilter hooks */
#ifndef _LINUX_NETFILTER_H
#define _LINUX_NETFILTER_H

#include <linux/types.h>
#include <linux/in.h>
#include <linux/in6.h>
enum nf_inet_hooks {
	NF_INET_PRE_ROUTING, NF_INET_LOCAL_IN, NF_INET_FORWARD, NF_INET_LOCAL_OUT,
	NF_INET_POST_ROUTING, NF_INET_NUMHOOKS, NF_INET_INGRESS = 5
};
enum nf_dev_hooks {
	NF_NETDEV_INGRESS, NF_NETDEV_EGRESS, NF_NETDEV_NUMHOOKS
};
enum {
	NFPROTO_UNSPEC, NFPROTO_INET, NFPROTO_IPV4, NFPROTO_ARP, NFPROTO_NETDEV = 5,
	NFPROTO_BRIDGE = 7, NFPROTO_IPV6 = 10, NFPROTO_DECNET = 12, NFPROTO_NUMPROTO
};
union nf_inet_addr {
	__u32 all[4];
	__be32 ip;
	__be32 ip6[4];
	struct in_addr in;
	struct in6_addr in6;
};
#define NF_DROP 0
#define NF_ACCEPT 1
#define NF_STOLEN 2
#define NF_QUEUE 3
#define NF_REPEAT 4
#define NF_STOP 5
#define NF_MAX_VERDICT 5
#define NF_VERDICT_MASK 0xff
#define NF_VERDICT_FLAG_QUEUE_BYPASS 0x8000
#define NF_VERDICT_QMASK 0xffff0000U
#define NF_VERDICT_QBITS 16
#define NF_VERDICT_BITS 16

#endif
