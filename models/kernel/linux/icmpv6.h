/* Linux kernel: ICMPv6 */
#ifndef _KERNEL_LINUX_ICMPV6_H
#define _KERNEL_LINUX_ICMPV6_H

#include <linux/skbuff.h>
#include <linux/in6.h>
#include <uapi/linux/icmpv6.h>
struct icmp6hdr *icmp6_hdr(const struct sk_buff *skb) __contract("outside(ret, network)");
void icmpv6_send(struct sk_buff *skb, u8 type, u8 code, __u32 info);

#endif
