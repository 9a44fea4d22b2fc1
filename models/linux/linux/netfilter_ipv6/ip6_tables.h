/* Linux UAPI: values and layouts */
#ifndef _LINUX_NETFILTER_IPV6_IP6_TABLES_H
#define _LINUX_NETFILTER_IPV6_IP6_TABLES_H

#include <linux/types.h>
#include <linux/if.h>
#include <linux/netfilter_ipv6.h>
#include <linux/netfilter/x_tables.h>
#include <linux/netfilter/xt_tcpudp.h>
struct ip6t_ip6 {
	struct in6_addr src;
	struct in6_addr dst;
	struct in6_addr smsk;
	struct in6_addr dmsk;
	char iniface[16];
	char outiface[16];
	unsigned char iniface_mask[16];
	unsigned char outiface_mask[16];
	__u16 proto;
	__u8 tos;
	__u8 flags;
	__u8 invflags;
};
struct ip6t_entry {
	struct ip6t_ip6 ipv6;
	unsigned int nfcache;
	__u16 target_offset;
	__u16 next_offset;
	unsigned int comefrom;
	struct xt_counters counters;
	unsigned char elems[0];
};
struct ip6t_standard {
	struct ip6t_entry entry;
	struct xt_standard_target target;
};
struct ip6t_error {
	struct ip6t_entry entry;
	struct xt_error_target target;
};
struct ip6t_icmp {
	__u8 type;
	__u8 code[2];
	__u8 invflags;
};
struct ip6t_getinfo {
	char name[32];
	unsigned int valid_hooks;
	unsigned int hook_entry[5];
	unsigned int underflow[5];
	unsigned int num_entries;
	unsigned int size;
};
struct ip6t_replace {
	char name[32];
	unsigned int valid_hooks;
	unsigned int num_entries;
	unsigned int size;
	unsigned int hook_entry[5];
	unsigned int underflow[5];
	unsigned int num_counters;
	struct xt_counters *counters;
	struct ip6t_entry entries[];
};
struct ip6t_get_entries {
	char name[32];
	unsigned int size;
	struct ip6t_entry entrytable[];
};
#define IP6T_FUNCTION_MAXNAMELEN 30
#define IP6T_TABLE_MAXNAMELEN 32
#define IP6T_CONTINUE 4294967295U
#define IP6T_RETURN (-5)
#define IP6T_TCP_INV_SRCPT 1
#define IP6T_TCP_INV_DSTPT 2
#define IP6T_TCP_INV_FLAGS 4
#define IP6T_TCP_INV_OPTION 8
#define IP6T_TCP_INV_MASK 15
#define IP6T_UDP_INV_SRCPT 1
#define IP6T_UDP_INV_DSTPT 2
#define IP6T_UDP_INV_MASK 3
#define IP6T_ERROR_TARGET "ERROR"
#define IP6T_F_PROTO 0x1
#define IP6T_F_TOS 0x2
#define IP6T_F_GOTO 0x4
#define IP6T_F_MASK 0x7
#define IP6T_INV_VIA_IN 0x1
#define IP6T_INV_VIA_OUT 0x2
#define IP6T_INV_TOS 0x4
#define IP6T_INV_SRCIP 0x8
#define IP6T_INV_DSTIP 0x10
#define IP6T_INV_FRAG 0x20
#define IP6T_INV_PROTO 64
#define IP6T_INV_MASK 0x7f
#define IP6T_BASE_CTL 64
#define IP6T_SO_SET_REPLACE 64
#define IP6T_SO_SET_ADD_COUNTERS 65
#define IP6T_SO_SET_MAX 65
#define IP6T_SO_GET_INFO 64
#define IP6T_SO_GET_ENTRIES 65
#define IP6T_SO_GET_REVISION_MATCH 68
#define IP6T_SO_GET_REVISION_TARGET 69
#define IP6T_SO_GET_MAX 69
#define IP6T_SO_ORIGINAL_DST 80
#define IP6T_ICMP_INV 0x1

#endif
