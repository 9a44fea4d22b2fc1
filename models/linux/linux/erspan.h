/* Linux UAPI: values and layouts */
#ifndef _LINUX_ERSPAN_H
#define _LINUX_ERSPAN_H

#include <linux/types.h>
#include <asm/byteorder.h>
struct erspan_md2 {
	__be32 timestamp;
	__be16 sgt;
	__u8 hwid_upper : 2;
	__u8 ft : 5;
	__u8 p : 1;
	__u8 o : 1;
	__u8 gra : 2;
	__u8 dir : 1;
	__u8 hwid : 4;
};
struct erspan_metadata {
	int version;
	union {
		__be32 index;
		struct erspan_md2 md2;
	} u;
};


#endif
