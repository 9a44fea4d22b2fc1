/* Linux UAPI: values and layouts */
#ifndef _LINUX_LLC_H
#define _LINUX_LLC_H

#include <linux/types.h>
#include <linux/socket.h>
#include <linux/if.h>
struct sockaddr_llc {
	__kernel_sa_family_t sllc_family;
	__kernel_sa_family_t sllc_arphrd;
	unsigned char sllc_test;
	unsigned char sllc_xid;
	unsigned char sllc_ua;
	unsigned char sllc_sap;
	unsigned char sllc_mac[6];
	unsigned char __pad[2];
};
enum llc_sockopts {
	LLC_OPT_UNKNOWN, LLC_OPT_RETRY, LLC_OPT_SIZE, LLC_OPT_ACK_TMR_EXP, LLC_OPT_P_TMR_EXP,
	LLC_OPT_REJ_TMR_EXP, LLC_OPT_BUSY_TMR_EXP, LLC_OPT_TX_WIN, LLC_OPT_RX_WIN,
	LLC_OPT_PKTINFO, LLC_OPT_MAX
};
struct llc_pktinfo {
	int lpi_ifindex;
	unsigned char lpi_sap;
	unsigned char lpi_mac[6];
};
#define __LLC_SOCK_SIZE__ 16
#define LLC_OPT_MAX_RETRY 100
#define LLC_OPT_MAX_SIZE 4196
#define LLC_OPT_MAX_WIN 127
#define LLC_OPT_MAX_ACK_TMR_EXP 60
#define LLC_OPT_MAX_P_TMR_EXP 60
#define LLC_OPT_MAX_REJ_TMR_EXP 60
#define LLC_OPT_MAX_BUSY_TMR_EXP 60
#define LLC_SAP_NULL 0x0
#define LLC_SAP_LLC 0x2
#define LLC_SAP_SNA 0x4
#define LLC_SAP_PNM 0xe
#define LLC_SAP_IP 0x6
#define LLC_SAP_BSPAN 0x42
#define LLC_SAP_MMS 0x4e
#define LLC_SAP_8208 0x7e
#define LLC_SAP_3COM 0x80
#define LLC_SAP_PRO 0x8e
#define LLC_SAP_SNAP 0xaa
#define LLC_SAP_BANYAN 0xbc
#define LLC_SAP_IPX 0xe0
#define LLC_SAP_NETBEUI 0xf0
#define LLC_SAP_LANMGR 0xf4
#define LLC_SAP_IMPL 0xf8
#define LLC_SAP_DISC 0xfc
#define LLC_SAP_OSI 0xfe
#define LLC_SAP_LAR 0xdc
#define LLC_SAP_RM 0xd4
#define LLC_SAP_GLOBAL 0xff

#endif
