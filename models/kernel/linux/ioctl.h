/* Linux kernel: numbers of requests */
#ifndef _KERNEL_LINUX_IOCTL_H
#define _KERNEL_LINUX_IOCTL_H

#include <asm/ioctl.h>

#endif
