/* Linux UAPI: values and layouts */
#ifndef _LINUX_NETFILTER_IPV4_IP_TABLES_H
#define _LINUX_NETFILTER_IPV4_IP_TABLES_H

#include <linux/types.h>
#include <linux/if.h>
#include <linux/netfilter_ipv4.h>
#include <linux/netfilter/x_tables.h>
#include <linux/netfilter/xt_tcpudp.h>
struct ipt_ip {
	struct in_addr src;
	struct in_addr dst;
	struct in_addr smsk;
	struct in_addr dmsk;
	char iniface[16];
	char outiface[16];
	unsigned char iniface_mask[16];
	unsigned char outiface_mask[16];
	__u16 proto;
	__u8 flags;
	__u8 invflags;
};
struct ipt_entry {
	struct ipt_ip ip;
	unsigned int nfcache;
	__u16 target_offset;
	__u16 next_offset;
	unsigned int comefrom;
	struct xt_counters counters;
	unsigned char elems[];
};
struct ipt_icmp {
	__u8 type;
	__u8 code[2];
	__u8 invflags;
};
struct ipt_getinfo {
	char name[32];
	unsigned int valid_hooks;
	unsigned int hook_entry[5];
	unsigned int underflow[5];
	unsigned int num_entries;
	unsigned int size;
};
struct ipt_replace {
	char name[32];
	unsigned int valid_hooks;
	unsigned int num_entries;
	unsigned int size;
	unsigned int hook_entry[5];
	unsigned int underflow[5];
	unsigned int num_counters;
	struct xt_counters *counters;
	struct ipt_entry entries[];
};
struct ipt_get_entries {
	char name[32];
	unsigned int size;
	struct ipt_entry entrytable[];
};
#define IPT_FUNCTION_MAXNAMELEN 30
#define IPT_TABLE_MAXNAMELEN 32
#define IPT_CONTINUE 4294967295U
#define IPT_RETURN (-5)
#define IPT_TCP_INV_SRCPT 1
#define IPT_TCP_INV_DSTPT 2
#define IPT_TCP_INV_FLAGS 4
#define IPT_TCP_INV_OPTION 8
#define IPT_TCP_INV_MASK 15
#define IPT_UDP_INV_SRCPT 1
#define IPT_UDP_INV_DSTPT 2
#define IPT_UDP_INV_MASK 3
#define IPT_ERROR_TARGET "ERROR"
#define IPT_F_FRAG 0x1
#define IPT_F_GOTO 0x2
#define IPT_F_MASK 0x3
#define IPT_INV_VIA_IN 0x1
#define IPT_INV_VIA_OUT 0x2
#define IPT_INV_TOS 0x4
#define IPT_INV_SRCIP 0x8
#define IPT_INV_DSTIP 0x10
#define IPT_INV_FRAG 0x20
#define IPT_INV_PROTO 64
#define IPT_INV_MASK 0x7f
#define IPT_BASE_CTL 64
#define IPT_SO_SET_REPLACE 64
#define IPT_SO_SET_ADD_COUNTERS 65
#define IPT_SO_SET_MAX 65
#define IPT_SO_GET_INFO 64
#define IPT_SO_GET_ENTRIES 65
#define IPT_SO_GET_REVISION_MATCH 66
#define IPT_SO_GET_REVISION_TARGET 67
#define IPT_SO_GET_MAX 67
#define IPT_ICMP_INV 0x1

#endif
