/* Linux UAPI: values and layouts */
#ifndef _LINUX_OPENAT2_H
#define _LINUX_OPENAT2_H

#include <linux/types.h>
struct open_how {
	__u64 flags;
	__u64 mode;
	__u64 resolve;
};
#define RESOLVE_NO_XDEV 0x1
#define RESOLVE_NO_MAGICLINKS 0x2
#define RESOLVE_NO_SYMLINKS 0x4
#define RESOLVE_BENEATH 0x8
#define RESOLVE_IN_ROOT 0x10
#define RESOLVE_CACHED 0x20

#endif
