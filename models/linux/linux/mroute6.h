/* Linux UAPI: values and layouts */
#ifndef _LINUX_MROUTE6_H
#define _LINUX_MROUTE6_H

#include <linux/const.h>
#include <linux/types.h>
#include <linux/sockios.h>
#include <linux/in6.h>
typedef unsigned long mifbitmap_t;
typedef unsigned short mifi_t;
typedef __u32 if_mask;
struct if_set {
	if_mask ifs_bits[8];
};
typedef struct if_set if_set;
struct mif6ctl {
	mifi_t mif6c_mifi;
	unsigned char mif6c_flags;
	unsigned char vifc_threshold;
	__u16 mif6c_pifi;
	unsigned int vifc_rate_limit;
};
struct mf6cctl {
	struct sockaddr_in6 mf6cc_origin;
	struct sockaddr_in6 mf6cc_mcastgrp;
	mifi_t mf6cc_parent;
	struct if_set mf6cc_ifset;
};
struct sioc_sg_req6 {
	struct sockaddr_in6 src;
	struct sockaddr_in6 grp;
	unsigned long pktcnt;
	unsigned long bytecnt;
	unsigned long wrong_if;
};
struct sioc_mif_req6 {
	mifi_t mifi;
	unsigned long icount;
	unsigned long ocount;
	unsigned long ibytes;
	unsigned long obytes;
};
struct mrt6msg {
	__u8 im6_mbz;
	__u8 im6_msgtype;
	__u16 im6_mif;
	__u32 im6_pad;
	struct in6_addr im6_src;
	struct in6_addr im6_dst;
};
enum {
	IP6MRA_CREPORT_UNSPEC, IP6MRA_CREPORT_MSGTYPE, IP6MRA_CREPORT_MIF_ID,
	IP6MRA_CREPORT_SRC_ADDR, IP6MRA_CREPORT_DST_ADDR, IP6MRA_CREPORT_PKT,
	__IP6MRA_CREPORT_MAX
};
#define MRT6_BASE 200
#define MRT6_INIT 200
#define MRT6_DONE 201
#define MRT6_ADD_MIF 202
#define MRT6_DEL_MIF 203
#define MRT6_ADD_MFC 204
#define MRT6_DEL_MFC 205
#define MRT6_VERSION 206
#define MRT6_ASSERT 207
#define MRT6_PIM 208
#define MRT6_TABLE 209
#define MRT6_ADD_MFC_PROXY 210
#define MRT6_DEL_MFC_PROXY 211
#define MRT6_FLUSH 212
#define MRT6_MAX 212
#define SIOCGETMIFCNT_IN6 35296
#define SIOCGETSGCNT_IN6 35297
#define SIOCGETRPF 35298
#define MRT6_FLUSH_MFC 1
#define MRT6_FLUSH_MFC_STATIC 2
#define MRT6_FLUSH_MIFS 4
#define MRT6_FLUSH_MIFS_STATIC 8
#define MAXMIFS 32
#define ALL_MIFS 65535
#define IF_SETSIZE 256
#define NIFBITS 32UL
#define MIFF_REGISTER 0x1
#define MRT6MSG_NOCACHE 1
#define MRT6MSG_WRONGMIF 2
#define MRT6MSG_WHOLEPKT 3
#define MRT6MSG_WRMIFWHOLE 4
#define IP6MRA_CREPORT_MAX 5

#endif
