/* Linux kernel: congestion marks */
#ifndef _KERNEL_NET_INET_ECN_H
#define _KERNEL_NET_INET_ECN_H

#include <linux/ip.h>
#include <linux/skbuff.h>
enum {
	INET_ECN_NOT_ECT, INET_ECN_ECT_1, INET_ECN_ECT_0, INET_ECN_CE, INET_ECN_MASK
};
__u8 INET_ECN_encapsulate(__u8 outer, __u8 inner);
int INET_ECN_is_ce(__u8 dsfield);
int IP_ECN_decapsulate(const struct iphdr *oiph, struct sk_buff *skb);

#endif
