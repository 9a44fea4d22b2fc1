/* Linux UAPI: values and layouts */
#ifndef _LINUX_MROUTE_H
#define _LINUX_MROUTE_H

#include <linux/sockios.h>
#include <linux/types.h>
#include <linux/in.h>
typedef unsigned long vifbitmap_t;
typedef unsigned short vifi_t;
struct vifctl {
	vifi_t vifc_vifi;
	unsigned char vifc_flags;
	unsigned char vifc_threshold;
	unsigned int vifc_rate_limit;
	union {
		struct in_addr vifc_lcl_addr;
		int vifc_lcl_ifindex;
	};
	struct in_addr vifc_rmt_addr;
};
struct mfcctl {
	struct in_addr mfcc_origin;
	struct in_addr mfcc_mcastgrp;
	vifi_t mfcc_parent;
	unsigned char mfcc_ttls[32];
	unsigned int mfcc_pkt_cnt;
	unsigned int mfcc_byte_cnt;
	unsigned int mfcc_wrong_if;
	int mfcc_expire;
};
struct sioc_sg_req {
	struct in_addr src;
	struct in_addr grp;
	unsigned long pktcnt;
	unsigned long bytecnt;
	unsigned long wrong_if;
};
struct sioc_vif_req {
	vifi_t vifi;
	unsigned long icount;
	unsigned long ocount;
	unsigned long ibytes;
	unsigned long obytes;
};
struct igmpmsg {
	__u32 unused1;
	__u32 unused2;
	unsigned char im_msgtype;
	unsigned char im_mbz;
	unsigned char im_vif;
	unsigned char im_vif_hi;
	struct in_addr im_src;
	struct in_addr im_dst;
};
enum {
	IPMRA_TABLE_UNSPEC, IPMRA_TABLE_ID, IPMRA_TABLE_CACHE_RES_QUEUE_LEN,
	IPMRA_TABLE_MROUTE_REG_VIF_NUM, IPMRA_TABLE_MROUTE_DO_ASSERT, IPMRA_TABLE_MROUTE_DO_PIM,
	IPMRA_TABLE_VIFS, IPMRA_TABLE_MROUTE_DO_WRVIFWHOLE, __IPMRA_TABLE_MAX
};
enum {
	IPMRA_VIF_UNSPEC, IPMRA_VIF, __IPMRA_VIF_MAX
};
enum {
	IPMRA_VIFA_UNSPEC, IPMRA_VIFA_IFINDEX, IPMRA_VIFA_VIF_ID, IPMRA_VIFA_FLAGS,
	IPMRA_VIFA_BYTES_IN, IPMRA_VIFA_BYTES_OUT, IPMRA_VIFA_PACKETS_IN, IPMRA_VIFA_PACKETS_OUT,
	IPMRA_VIFA_LOCAL_ADDR, IPMRA_VIFA_REMOTE_ADDR, IPMRA_VIFA_PAD, __IPMRA_VIFA_MAX
};
enum {
	IPMRA_CREPORT_UNSPEC, IPMRA_CREPORT_MSGTYPE, IPMRA_CREPORT_VIF_ID,
	IPMRA_CREPORT_SRC_ADDR, IPMRA_CREPORT_DST_ADDR, IPMRA_CREPORT_PKT, IPMRA_CREPORT_TABLE,
	__IPMRA_CREPORT_MAX
};
#define MRT_BASE 200
#define MRT_INIT 200
#define MRT_DONE 201
#define MRT_ADD_VIF 202
#define MRT_DEL_VIF 203
#define MRT_ADD_MFC 204
#define MRT_DEL_MFC 205
#define MRT_VERSION 206
#define MRT_ASSERT 207
#define MRT_PIM 208
#define MRT_TABLE 209
#define MRT_ADD_MFC_PROXY 210
#define MRT_DEL_MFC_PROXY 211
#define MRT_FLUSH 212
#define MRT_MAX 212
#define SIOCGETVIFCNT 35296
#define SIOCGETSGCNT 35297
#define SIOCGETRPF 35298
#define MRT_FLUSH_MFC 1
#define MRT_FLUSH_MFC_STATIC 2
#define MRT_FLUSH_VIFS 4
#define MRT_FLUSH_VIFS_STATIC 8
#define MAXVIFS 32
#define ALL_VIFS 65535
#define VIFF_TUNNEL 0x1
#define VIFF_SRCRT 0x2
#define VIFF_REGISTER 0x4
#define VIFF_USE_IFINDEX 0x8
#define IPMRA_TABLE_MAX 7
#define IPMRA_VIF_MAX 1
#define IPMRA_VIFA_MAX 10
#define IPMRA_CREPORT_MAX 6
#define IGMPMSG_NOCACHE 1
#define IGMPMSG_WRONGVIF 2
#define IGMPMSG_WHOLEPKT 3
#define IGMPMSG_WRVIFWHOLE 4

#endif
