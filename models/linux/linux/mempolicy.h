/* Linux UAPI: values and layouts */
#ifndef _LINUX_MEMPOLICY_H
#define _LINUX_MEMPOLICY_H

#include <linux/types.h>
#include <linux/errno.h>
enum {
	MPOL_DEFAULT, MPOL_PREFERRED, MPOL_BIND, MPOL_INTERLEAVE, MPOL_LOCAL,
	MPOL_PREFERRED_MANY, MPOL_MAX
};
#define MPOL_F_STATIC_NODES 0x8000
#define MPOL_F_RELATIVE_NODES 0x4000
#define MPOL_F_NUMA_BALANCING 0x2000
#define MPOL_MODE_FLAGS 0xe000
#define MPOL_F_NODE 0x1
#define MPOL_F_ADDR 0x2
#define MPOL_F_MEMS_ALLOWED 0x4
#define MPOL_MF_STRICT 0x1
#define MPOL_MF_MOVE 0x2
#define MPOL_MF_MOVE_ALL 0x4
#define MPOL_MF_LAZY 0x8
#define MPOL_MF_INTERNAL 0x10
#define MPOL_MF_VALID 7
#define MPOL_F_SHARED 0x1
#define MPOL_F_MOF 0x8
#define MPOL_F_MORON 0x10
#define RECLAIM_ZONE 0x1
#define RECLAIM_WRITE 0x2
#define RECLAIM_UNMAP 0x4

#endif
