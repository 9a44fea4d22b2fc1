/* Linux kernel: ticks */
#ifndef _KERNEL_LINUX_PARAM_H
#define _KERNEL_LINUX_PARAM_H

#include <uapi/linux/param.h>
#undef HZ
#define HZ 250 /* configuration */
#define USER_HZ 100

#endif
