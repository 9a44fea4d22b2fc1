/* Linux kernel: neighbours of IPv6 */
#ifndef _KERNEL_NET_NDISC_H
#define _KERNEL_NET_NDISC_H

#include <linux/ipv6_route.h>
#include <net/ipv6.h>
#include <net/neighbour.h>
#include <linux/icmpv6.h>
#include <linux/if_arp.h>
enum {
	NDISC_ROUTER_SOLICITATION = 133, NDISC_ROUTER_ADVERTISEMENT = 134, NDISC_NEIGHBOUR_SOLICITATION = 135,
	NDISC_NEIGHBOUR_ADVERTISEMENT = 136, NDISC_REDIRECT = 137
};
#define NDISC_ROUTER_SOLICITATION 133
#define NDISC_ROUTER_ADVERTISEMENT 134
#define NDISC_NEIGHBOUR_SOLICITATION 135
#define NDISC_NEIGHBOUR_ADVERTISEMENT 136
#define NDISC_REDIRECT 137
struct nd_msg {
	struct icmp6hdr icmph;
	struct in6_addr target;
	__u8 opt[];
};
struct rs_msg {
	struct icmp6hdr icmph;
	__u8 opt[];
};
struct ra_msg {
	struct icmp6hdr icmph;
	__be32 reachable_time;
	__be32 retrans_timer;
};
struct nd_opt_hdr {
	__u8 nd_opt_type;
	__u8 nd_opt_len;
};

#endif
