/* Linux UAPI: values and layouts */
#ifndef _LINUX_RPMSG_H
#define _LINUX_RPMSG_H

#include <linux/ioctl.h>
#include <linux/types.h>
struct rpmsg_endpoint_info {
	char name[32];
	__u32 src;
	__u32 dst;
};
#define RPMSG_ADDR_ANY 0xffffffffU
#define RPMSG_CREATE_EPT_IOCTL 0x4028b501UL
#define RPMSG_DESTROY_EPT_IOCTL 0xb502U
#define RPMSG_CREATE_DEV_IOCTL 0x4028b503UL
#define RPMSG_RELEASE_DEV_IOCTL 0x4028b504UL

#endif
