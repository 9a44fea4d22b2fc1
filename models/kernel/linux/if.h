/* Linux kernel: interfaces */
#ifndef _KERNEL_LINUX_IF_H
#define _KERNEL_LINUX_IF_H

#include <uapi/linux/if.h>

#endif
