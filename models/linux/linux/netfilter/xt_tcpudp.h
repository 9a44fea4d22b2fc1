/* Linux UAPI: values and layouts */
#ifndef _LINUX_NETFILTER_XT_TCPUDP_H
#define _LINUX_NETFILTER_XT_TCPUDP_H

#include <linux/types.h>
struct xt_tcp {
	__u16 spts[2];
	__u16 dpts[2];
	__u8 option;
	__u8 flg_mask;
	__u8 flg_cmp;
	__u8 invflags;
};
struct xt_udp {
	__u16 spts[2];
	__u16 dpts[2];
	__u8 invflags;
};
#define XT_TCP_INV_SRCPT 0x1
#define XT_TCP_INV_DSTPT 0x2
#define XT_TCP_INV_FLAGS 0x4
#define XT_TCP_INV_OPTION 0x8
#define XT_TCP_INV_MASK 0xf
#define XT_UDP_INV_SRCPT 0x1
#define XT_UDP_INV_DSTPT 0x2
#define XT_UDP_INV_MASK 0x3

#endif
