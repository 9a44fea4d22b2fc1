/* Linux kernel: queues of packets */
#ifndef _KERNEL_NET_SCH_GENERIC_H
#define _KERNEL_NET_SCH_GENERIC_H

#include <linux/netdevice.h>

#endif
