/* Linux UAPI: values and layouts */
#ifndef _LINUX_UDMABUF_H
#define _LINUX_UDMABUF_H

#include <linux/types.h>
#include <linux/ioctl.h>
struct udmabuf_create {
	__u32 memfd;
	__u32 flags;
	__u64 offset;
	__u64 size;
};
struct udmabuf_create_item {
	__u32 memfd;
	__u32 __pad;
	__u64 offset;
	__u64 size;
};
struct udmabuf_create_list {
	__u32 flags;
	__u32 count;
	struct udmabuf_create_item list[];
};
#define UDMABUF_FLAGS_CLOEXEC 0x1
#define UDMABUF_CREATE 0x40187542UL
#define UDMABUF_CREATE_LIST 0x40087543UL

#endif
