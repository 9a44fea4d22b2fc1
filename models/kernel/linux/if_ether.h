/* Linux kernel: Ethernet */
#ifndef _KERNEL_LINUX_IF_ETHER_H
#define _KERNEL_LINUX_IF_ETHER_H

#include <linux/skbuff.h>
#include <uapi/linux/if_ether.h>
struct ethhdr *eth_hdr(const struct sk_buff *skb);
struct ethhdr *skb_eth_hdr(const struct sk_buff *skb);

#endif
