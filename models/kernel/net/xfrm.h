/* Linux kernel: IPsec */
#ifndef _KERNEL_NET_XFRM_H
#define _KERNEL_NET_XFRM_H

#include <linux/skbuff.h>
#include <net/dst.h>
int xfrm4_policy_check(struct sock *sk, int dir, struct sk_buff *skb);

#endif
