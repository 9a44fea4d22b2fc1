/* Linux UAPI: values and layouts */
#ifndef _LINUX_TC_ACT_TC_MIRRED_H
#define _LINUX_TC_ACT_TC_MIRRED_H

#include <linux/types.h>
#include <linux/pkt_cls.h>
struct tc_mirred {
	__u32 index;
	__u32 capab;
	int action;
	int refcnt;
	int bindcnt;
	int eaction;
	__u32 ifindex;
};
enum {
	TCA_MIRRED_UNSPEC, TCA_MIRRED_TM, TCA_MIRRED_PARMS, TCA_MIRRED_PAD, __TCA_MIRRED_MAX
};
#define TCA_EGRESS_REDIR 1
#define TCA_EGRESS_MIRROR 2
#define TCA_INGRESS_REDIR 3
#define TCA_INGRESS_MIRROR 4
#define TCA_MIRRED_MAX 3

#endif
