/* Linux UAPI: values and layouts */
#ifndef _LINUX_PHONET_H
#define _LINUX_PHONET_H

#include <linux/types.h>
#include <linux/socket.h>
struct phonethdr {
	__u8 pn_rdev;
	__u8 pn_sdev;
	__u8 pn_res;
	__be16 pn_length;
	__u8 pn_robj;
	__u8 pn_sobj;
} __attribute__((packed));
struct phonetmsg {
	__u8 pn_trans_id;
	__u8 pn_msg_id;
	union {
		struct {
			__u8 pn_submsg_id;
			__u8 pn_data[5];
		} base;
		struct {
			__u16 pn_e_res_id;
			__u8 pn_e_submsg_id;
			__u8 pn_e_data[3];
		} ext;
	} pn_msg_u;
};
struct sockaddr_pn {
	__kernel_sa_family_t spn_family;
	__u8 spn_obj;
	__u8 spn_dev;
	__u8 spn_resource;
	__u8 spn_zero[11];
} __attribute__((packed));
#define PN_PROTO_TRANSPORT 0
#define PN_PROTO_PHONET 1
#define PN_PROTO_PIPE 2
#define PHONET_NPROTO 3
#define PNPIPE_ENCAP 1
#define PNPIPE_IFINDEX 2
#define PNPIPE_HANDLE 3
#define PNPIPE_INITSTATE 4
#define PNADDR_ANY 0
#define PNADDR_BROADCAST 0xfc
#define PNPORT_RESOURCE_ROUTING 0
#define PNPIPE_ENCAP_NONE 0
#define PNPIPE_ENCAP_IP 1
#define PN_COMMON_MESSAGE 0xf0
#define PN_COMMGR 0x10
#define PN_PREFIX 0xe0
#define PN_COMM_SERVICE_NOT_IDENTIFIED_RESP 0x1
#define PN_COMM_ISA_ENTITY_NOT_REACHABLE_RESP 0x14
#define PN_DEV_PC 0x10

#endif
