/* Linux UAPI: values and layouts */
#ifndef _LINUX_PPP_IOCTL_H
#define _LINUX_PPP_IOCTL_H

#include <linux/types.h>
#include <linux/ppp_defs.h>
struct npioctl {
	int protocol;
	enum NPmode mode;
};
struct ppp_option_data {
	__u8 *ptr;
	__u32 length;
	int transmit;
};
struct pppol2tp_ioc_stats {
	__u16 tunnel_id;
	__u16 session_id;
	__u32 using_ipsec : 1;
	__u64 tx_packets __attribute__((aligned(8)));
	__u64 tx_bytes __attribute__((aligned(8)));
	__u64 tx_errors __attribute__((aligned(8)));
	__u64 rx_packets __attribute__((aligned(8)));
	__u64 rx_bytes __attribute__((aligned(8)));
	__u64 rx_seq_discards __attribute__((aligned(8)));
	__u64 rx_oos_packets __attribute__((aligned(8)));
	__u64 rx_errors __attribute__((aligned(8)));
};
#define SC_COMP_PROT 0x1
#define SC_COMP_AC 0x2
#define SC_COMP_TCP 0x4
#define SC_NO_TCP_CCID 0x8
#define SC_REJ_COMP_AC 0x10
#define SC_REJ_COMP_TCP 0x20
#define SC_CCP_OPEN 0x40
#define SC_CCP_UP 0x80
#define SC_ENABLE_IP 0x100
#define SC_LOOP_TRAFFIC 0x200
#define SC_MULTILINK 0x400
#define SC_MP_SHORTSEQ 0x800
#define SC_COMP_RUN 0x1000
#define SC_DECOMP_RUN 0x2000
#define SC_MP_XSHORTSEQ 0x4000
#define SC_DEBUG 0x10000
#define SC_LOG_INPKT 0x20000
#define SC_LOG_OUTPKT 0x40000
#define SC_LOG_RAWIN 0x80000
#define SC_LOG_FLUSH 0x100000
#define SC_SYNC 0x200000
#define SC_MUST_COMP 0x400000
#define SC_MASK 0xf600fff
#define SC_XMIT_BUSY 0x10000000
#define SC_RCV_ODDP 0x8000000
#define SC_RCV_EVNP 0x4000000
#define SC_RCV_B7_1 0x2000000
#define SC_RCV_B7_0 0x1000000
#define SC_DC_FERROR 0x800000
#define SC_DC_ERROR 0x400000
#define PPPIOCGFLAGS 2147775578UL
#define PPPIOCSFLAGS 1074033753UL
#define PPPIOCGASYNCMAP 2147775576UL
#define PPPIOCSASYNCMAP 1074033751UL
#define PPPIOCGUNIT 2147775574UL
#define PPPIOCGRASYNCMAP 2147775573UL
#define PPPIOCSRASYNCMAP 1074033748UL
#define PPPIOCGMRU 2147775571UL
#define PPPIOCSMRU 1074033746UL
#define PPPIOCSMAXCID 1074033745UL
#define PPPIOCGXASYNCMAP 2149610576UL
#define PPPIOCSXASYNCMAP 1075868751UL
#define PPPIOCXFERUNIT 29774U
#define PPPIOCSCOMPRESS 1074820173UL
#define PPPIOCGNPMODE 3221779532UL
#define PPPIOCSNPMODE 1074295883UL
#define PPPIOCGDEBUG 2147775553UL
#define PPPIOCSDEBUG 1074033728UL
#define PPPIOCGIDLE 2148561983UL
#define PPPIOCGIDLE32 2148037695UL
#define PPPIOCGIDLE64 2148561983UL
#define PPPIOCNEWUNIT 3221517374UL
#define PPPIOCATTACH 1074033725UL
#define PPPIOCDETACH 1074033724UL
#define PPPIOCSMRRU 1074033723UL
#define PPPIOCCONNECT 1074033722UL
#define PPPIOCDISCONN 29753U
#define PPPIOCATTCHAN 1074033720UL
#define PPPIOCGCHAN 2147775543UL
#define PPPIOCGL2TPSTATS 2152231990UL
#define PPPIOCBRIDGECHAN 1074033717UL
#define PPPIOCUNBRIDGECHAN 29748U

#endif
