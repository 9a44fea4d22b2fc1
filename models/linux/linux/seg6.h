/* Linux UAPI: values and layouts */
#ifndef _LINUX_SEG6_H
#define _LINUX_SEG6_H

#include <linux/types.h>
#include <linux/in6.h>
struct ipv6_sr_hdr {
	__u8 nexthdr;
	__u8 hdrlen;
	__u8 type;
	__u8 segments_left;
	__u8 first_segment;
	__u8 flags;
	__u16 tag;
	struct in6_addr segments[];
};
struct sr6_tlv {
	__u8 type;
	__u8 len;
	__u8 data[0];
};
#define SR6_FLAG1_PROTECTED 0x40
#define SR6_FLAG1_OAM 0x20
#define SR6_FLAG1_ALERT 0x10
#define SR6_FLAG1_HMAC 0x8
#define SR6_TLV_INGRESS 1
#define SR6_TLV_EGRESS 2
#define SR6_TLV_OPAQUE 3
#define SR6_TLV_PADDING 4
#define SR6_TLV_HMAC 5

#endif
