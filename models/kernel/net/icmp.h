/* Linux kernel: ICMP */
#ifndef _KERNEL_NET_ICMP_H
#define _KERNEL_NET_ICMP_H

#include <linux/icmp.h>
#include <net/inet_sock.h>
#include <net/snmp.h>
#include <net/ip.h>
void icmp_send(struct sk_buff *skb_in, int type, int code, __be32 info);
void icmp_ndo_send(struct sk_buff *skb_in, int type, int code, __be32 info);

#endif
