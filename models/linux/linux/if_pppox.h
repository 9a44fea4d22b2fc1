/* Linux UAPI: values and layouts */
#ifndef _LINUX_IF_PPPOX_H
#define _LINUX_IF_PPPOX_H

#include <linux/types.h>
#include <asm/byteorder.h>
#include <linux/socket.h>
#include <linux/if.h>
#include <linux/if_ether.h>
#include <linux/if_pppol2tp.h>
#include <linux/in.h>
#include <linux/in6.h>
typedef __be16 sid_t;
struct pppoe_addr {
	sid_t sid;
	unsigned char remote[6];
	char dev[16];
};
struct pptp_addr {
	__u16 call_id;
	struct in_addr sin_addr;
};
struct sockaddr_pppox {
	__kernel_sa_family_t sa_family;
	unsigned int sa_protocol;
	union {
		struct pppoe_addr pppoe;
		struct pptp_addr pptp;
	} sa_addr;
} __attribute__((packed));
struct sockaddr_pppol2tp {
	__kernel_sa_family_t sa_family;
	unsigned int sa_protocol;
	struct pppol2tp_addr pppol2tp;
} __attribute__((packed));
struct sockaddr_pppol2tpin6 {
	__kernel_sa_family_t sa_family;
	unsigned int sa_protocol;
	struct pppol2tpin6_addr pppol2tp;
} __attribute__((packed));
struct sockaddr_pppol2tpv3 {
	__kernel_sa_family_t sa_family;
	unsigned int sa_protocol;
	struct pppol2tpv3_addr pppol2tp;
} __attribute__((packed));
struct sockaddr_pppol2tpv3in6 {
	__kernel_sa_family_t sa_family;
	unsigned int sa_protocol;
	struct pppol2tpv3in6_addr pppol2tp;
} __attribute__((packed));
struct pppoe_tag {
	__be16 tag_type;
	__be16 tag_len;
	char tag_data[];
} __attribute__((packed));
struct pppoe_hdr {
	__u8 type : 4;
	__u8 ver : 4;
	__u8 code;
	__be16 sid;
	__be16 length;
	struct pppoe_tag tag[];
} __attribute__((packed));
#define PX_PROTO_OE 0
#define PX_PROTO_OL2TP 1
#define PX_PROTO_PPTP 2
#define PX_MAX_PROTO 3
#define PPPOEIOCSFWD 0x4008b100UL
#define PPPOEIOCDFWD 0xb101U
#define PADI_CODE 0x9
#define PADO_CODE 0x7
#define PADR_CODE 0x19
#define PADS_CODE 0x65
#define PADT_CODE 0xa7
#define PTT_EOL 0x0
#define PTT_SRV_NAME 0x101
#define PTT_AC_NAME 0x201
#define PTT_HOST_UNIQ 0x301
#define PTT_AC_COOKIE 0x401
#define PTT_VENDOR 0x501
#define PTT_RELAY_SID 0x1001
#define PTT_SRV_ERR 0x102
#define PTT_SYS_ERR 0x202
#define PTT_GEN_ERR 0x302
#define PPPOE_SES_HLEN 8

#endif
