/* Linux UAPI: values and layouts */
#ifndef _LINUX_IPV6_ROUTE_H
#define _LINUX_IPV6_ROUTE_H

#include <linux/types.h>
#include <linux/in6.h>
struct in6_rtmsg {
	struct in6_addr rtmsg_dst;
	struct in6_addr rtmsg_src;
	struct in6_addr rtmsg_gateway;
	__u32 rtmsg_type;
	__u16 rtmsg_dst_len;
	__u16 rtmsg_src_len;
	__u32 rtmsg_metric;
	unsigned long rtmsg_info;
	__u32 rtmsg_flags;
	int rtmsg_ifindex;
};
#define RTF_DEFAULT 0x10000
#define RTF_ALLONLINK 0x20000
#define RTF_ADDRCONF 0x40000
#define RTF_PREFIX_RT 0x80000
#define RTF_ANYCAST 0x100000
#define RTF_NONEXTHOP 0x200000
#define RTF_EXPIRES 0x400000
#define RTF_ROUTEINFO 0x800000
#define RTF_CACHE 0x1000000
#define RTF_FLOW 0x2000000
#define RTF_POLICY 0x4000000
#define RTF_PREF_MASK 0x18000000
#define RTF_PCPU 0x40000000
#define RTF_LOCAL 0x80000000U
#define RTMSG_NEWDEVICE 0x11
#define RTMSG_DELDEVICE 0x12
#define RTMSG_NEWROUTE 0x21
#define RTMSG_DELROUTE 0x22
#define IP6_RT_PRIO_USER 1024
#define IP6_RT_PRIO_ADDRCONF 256

#endif
