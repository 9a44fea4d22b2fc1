/* Linux UAPI: kernel types */
#ifndef _LINUX_POSIX_TYPES_H
#define _LINUX_POSIX_TYPES_H

#include <linux/stddef.h>
#include <asm/posix_types.h>

#endif
