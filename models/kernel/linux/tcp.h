/* Linux kernel: TCP */
#ifndef _KERNEL_LINUX_TCP_H
#define _KERNEL_LINUX_TCP_H

#include <linux/skbuff.h>
#include <net/inet_sock.h>
#include <uapi/linux/tcp.h>
struct tcphdr *tcp_hdr(const struct sk_buff *skb) __contract("outside(ret, network)");
struct tcphdr *inner_tcp_hdr(const struct sk_buff *skb) __contract("outside(ret, network)");
unsigned int tcp_hdrlen(const struct sk_buff *skb);

#endif
