/* Linux UAPI: values and layouts */
#ifndef _LINUX_TC_ACT_TC_PEDIT_H
#define _LINUX_TC_ACT_TC_PEDIT_H

#include <linux/types.h>
#include <linux/pkt_cls.h>
enum {
	TCA_PEDIT_UNSPEC, TCA_PEDIT_TM, TCA_PEDIT_PARMS, TCA_PEDIT_PAD, TCA_PEDIT_PARMS_EX,
	TCA_PEDIT_KEYS_EX, TCA_PEDIT_KEY_EX, __TCA_PEDIT_MAX
};
enum {
	TCA_PEDIT_KEY_EX_HTYPE = 1, TCA_PEDIT_KEY_EX_CMD, __TCA_PEDIT_KEY_EX_MAX
};
enum pedit_header_type {
	TCA_PEDIT_KEY_EX_HDR_TYPE_NETWORK, TCA_PEDIT_KEY_EX_HDR_TYPE_ETH,
	TCA_PEDIT_KEY_EX_HDR_TYPE_IP4, TCA_PEDIT_KEY_EX_HDR_TYPE_IP6,
	TCA_PEDIT_KEY_EX_HDR_TYPE_TCP, TCA_PEDIT_KEY_EX_HDR_TYPE_UDP, __PEDIT_HDR_TYPE_MAX
};
enum pedit_cmd {
	TCA_PEDIT_KEY_EX_CMD_SET, TCA_PEDIT_KEY_EX_CMD_ADD, __PEDIT_CMD_MAX
};
struct tc_pedit_key {
	__u32 mask;
	__u32 val;
	__u32 off;
	__u32 at;
	__u32 offmask;
	__u32 shift;
};
struct tc_pedit_sel {
	__u32 index;
	__u32 capab;
	int action;
	int refcnt;
	int bindcnt;
	unsigned char nkeys;
	unsigned char flags;
	struct tc_pedit_key keys[0];
};
#define TCA_PEDIT_MAX 6
#define TCA_PEDIT_KEY_EX_MAX 2
#define TCA_PEDIT_HDR_TYPE_MAX 5
#define TCA_PEDIT_CMD_MAX 1

#endif
