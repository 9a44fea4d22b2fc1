/* Linux kernel: UDP */
#ifndef _KERNEL_LINUX_UDP_H
#define _KERNEL_LINUX_UDP_H

#include <net/inet_sock.h>
#include <linux/skbuff.h>
#include <uapi/linux/udp.h>
struct udp_sock {
	struct inet_sock inet;
	int pending;
	__u8 encap_type;
	__u16 len;
	__u16 gso_size;
	int (*encap_rcv)(struct sock *sk, struct sk_buff *skb);
	void (*encap_err_rcv)(struct sock *sk, struct sk_buff *skb, int err, __be16 port, u32 info, u8 *payload);
	int (*encap_err_lookup)(struct sock *sk, struct sk_buff *skb);
	void (*encap_destroy)(struct sock *sk);
	struct sk_buff *(*gro_receive)(struct sock *sk, struct list_head *head, struct sk_buff *skb);
	int (*gro_complete)(struct sock *sk, struct sk_buff *skb, int nhoff);
};
#define udp_sk(ptr) ((struct udp_sock *)(ptr))
struct udphdr *udp_hdr(const struct sk_buff *skb) __contract("outside(ret, network)");
struct udphdr *inner_udp_hdr(const struct sk_buff *skb) __contract("outside(ret, network)");
void udp_set_no_check6_tx(struct sock *sk, bool val);
void udp_set_no_check6_rx(struct sock *sk, bool val);

#endif
