/* Linux kernel: routing tables of IPv6 (layouts depend on the version) */
#ifndef _KERNEL_NET_IP6_FIB_H
#define _KERNEL_NET_IP6_FIB_H

#include <linux/ipv6_route.h>
#include <linux/rtnetlink.h>
#include <net/dst.h>
#include <net/flow.h>
struct rt6_info {
	struct dst_entry dst;
	struct in6_addr rt6i_gateway;
	struct inet6_dev *rt6i_idev;
	u32 rt6i_flags;
	unsigned short rt6i_nfheader_len;
};

#endif
