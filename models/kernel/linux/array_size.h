/* Linux kernel: elements of an array */
#ifndef _KERNEL_LINUX_ARRAY_SIZE_H
#define _KERNEL_LINUX_ARRAY_SIZE_H

#define ARRAY_SIZE(a) (sizeof(a) / sizeof((a)[0]))

#endif
