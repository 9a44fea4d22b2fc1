/* Linux UAPI: values and layouts */
#ifndef _LINUX_CLOSE_RANGE_H
#define _LINUX_CLOSE_RANGE_H

#include <linux/types.h>

#define CLOSE_RANGE_UNSHARE 0x2U
#define CLOSE_RANGE_CLOEXEC 0x4U

#endif
