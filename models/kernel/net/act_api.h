/* Linux kernel: actions on packets */
#ifndef _KERNEL_NET_ACT_API_H
#define _KERNEL_NET_ACT_API_H

#include <linux/netdevice.h>

#endif
