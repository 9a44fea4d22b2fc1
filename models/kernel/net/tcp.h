/* Linux kernel: TCP */
#ifndef _KERNEL_NET_TCP_H
#define _KERNEL_NET_TCP_H

#include <linux/list.h>
#include <linux/tcp.h>
#include <linux/slab.h>
#include <linux/skbuff.h>
#include <net/sock.h>
#include <net/ip.h>
#include <net/inet_ecn.h>
#include <net/dst.h>
extern struct proto tcp_prot;
__sum16 tcp_v4_check(int len, __be32 saddr, __be32 daddr, __wsum base);

#endif
