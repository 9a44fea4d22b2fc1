/* Linux UAPI: values and layouts */
#ifndef _LINUX_FALLOC_H
#define _LINUX_FALLOC_H

#include <linux/types.h>

#define FALLOC_FL_KEEP_SIZE 0x1
#define FALLOC_FL_PUNCH_HOLE 0x2
#define FALLOC_FL_NO_HIDE_STALE 0x4
#define FALLOC_FL_COLLAPSE_RANGE 0x8
#define FALLOC_FL_ZERO_RANGE 0x10
#define FALLOC_FL_INSERT_RANGE 0x20
#define FALLOC_FL_UNSHARE_RANGE 0x40

#endif
