/* Linux UAPI: values and layouts */
#ifndef _LINUX_FADVISE_H
#define _LINUX_FADVISE_H

#include <linux/types.h>

#define POSIX_FADV_NORMAL 0
#define POSIX_FADV_RANDOM 1
#define POSIX_FADV_SEQUENTIAL 2
#define POSIX_FADV_WILLNEED 3
#define POSIX_FADV_DONTNEED 4
#define POSIX_FADV_NOREUSE 5

#endif
