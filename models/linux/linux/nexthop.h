/* Linux UAPI: values and layouts */
#ifndef _LINUX_NEXTHOP_H
#define _LINUX_NEXTHOP_H

#include <linux/types.h>
struct nhmsg {
	unsigned char nh_family;
	unsigned char nh_scope;
	unsigned char nh_protocol;
	unsigned char resvd;
	unsigned int nh_flags;
};
struct nexthop_grp {
	__u32 id;
	__u8 weight;
	__u8 resvd1;
	__u16 resvd2;
};
enum {
	NEXTHOP_GRP_TYPE_MPATH, NEXTHOP_GRP_TYPE_RES, __NEXTHOP_GRP_TYPE_MAX
};
enum {
	NHA_UNSPEC, NHA_ID, NHA_GROUP, NHA_GROUP_TYPE, NHA_BLACKHOLE, NHA_OIF, NHA_GATEWAY,
	NHA_ENCAP_TYPE, NHA_ENCAP, NHA_GROUPS, NHA_MASTER, NHA_FDB, NHA_RES_GROUP,
	NHA_RES_BUCKET, __NHA_MAX
};
enum {
	NHA_RES_GROUP_UNSPEC, NHA_RES_GROUP_PAD = 0, NHA_RES_GROUP_BUCKETS,
	NHA_RES_GROUP_IDLE_TIMER, NHA_RES_GROUP_UNBALANCED_TIMER, NHA_RES_GROUP_UNBALANCED_TIME,
	__NHA_RES_GROUP_MAX
};
enum {
	NHA_RES_BUCKET_UNSPEC, NHA_RES_BUCKET_PAD = 0, NHA_RES_BUCKET_INDEX,
	NHA_RES_BUCKET_IDLE_TIME, NHA_RES_BUCKET_NH_ID, __NHA_RES_BUCKET_MAX
};
#define NEXTHOP_GRP_TYPE_MAX 1
#define NHA_MAX 13
#define NHA_RES_GROUP_MAX 4
#define NHA_RES_BUCKET_MAX 3

#endif
