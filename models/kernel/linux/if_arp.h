/* Linux kernel: hardware of interfaces */
#ifndef _KERNEL_LINUX_IF_ARP_H
#define _KERNEL_LINUX_IF_ARP_H

#include <linux/skbuff.h>
#include <uapi/linux/if_arp.h>
#undef MAX_ADDR_LEN
#define MAX_ADDR_LEN 32
struct arphdr *arp_hdr(const struct sk_buff *skb);

#endif
