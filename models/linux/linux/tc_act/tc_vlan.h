/* Linux UAPI: values and layouts */
#ifndef _LINUX_TC_ACT_TC_VLAN_H
#define _LINUX_TC_ACT_TC_VLAN_H

#include <linux/types.h>
#include <linux/pkt_cls.h>
struct tc_vlan {
	__u32 index;
	__u32 capab;
	int action;
	int refcnt;
	int bindcnt;
	int v_action;
};
enum {
	TCA_VLAN_UNSPEC, TCA_VLAN_TM, TCA_VLAN_PARMS, TCA_VLAN_PUSH_VLAN_ID,
	TCA_VLAN_PUSH_VLAN_PROTOCOL, TCA_VLAN_PAD, TCA_VLAN_PUSH_VLAN_PRIORITY,
	TCA_VLAN_PUSH_ETH_DST, TCA_VLAN_PUSH_ETH_SRC, __TCA_VLAN_MAX
};
#define TCA_VLAN_ACT_POP 1
#define TCA_VLAN_ACT_PUSH 2
#define TCA_VLAN_ACT_MODIFY 3
#define TCA_VLAN_ACT_POP_ETH 4
#define TCA_VLAN_ACT_PUSH_ETH 5
#define TCA_VLAN_MAX 8

#endif
