/* Linux UAPI: values and layouts */
#ifndef _LINUX_SEG6_IPTUNNEL_H
#define _LINUX_SEG6_IPTUNNEL_H

#include <linux/types.h>
#include <linux/seg6.h>
enum {
	SEG6_IPTUNNEL_UNSPEC, SEG6_IPTUNNEL_SRH, __SEG6_IPTUNNEL_MAX
};
struct seg6_iptunnel_encap {
	int mode;
	struct ipv6_sr_hdr srh[];
};
enum {
	SEG6_IPTUN_MODE_INLINE, SEG6_IPTUN_MODE_ENCAP, SEG6_IPTUN_MODE_L2ENCAP,
	SEG6_IPTUN_MODE_ENCAP_RED, SEG6_IPTUN_MODE_L2ENCAP_RED
};
#define SEG6_IPTUNNEL_MAX 1

#endif
