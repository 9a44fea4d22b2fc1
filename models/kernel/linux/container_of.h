/* Linux kernel: from a member to its structure */
#ifndef _KERNEL_LINUX_CONTAINER_OF_H
#define _KERNEL_LINUX_CONTAINER_OF_H

#include <linux/stddef.h>
#define container_of(ptr, type, member) ((type *)((char *)(ptr) - offsetof(type, member)))
#define container_of_const(ptr, type, member) container_of(ptr, type, member)

#endif
