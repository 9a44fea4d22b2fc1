/* Linux kernel: queues of packets */
#ifndef _KERNEL_NET_PKT_SCHED_H
#define _KERNEL_NET_PKT_SCHED_H

#include <linux/netdevice.h>

#endif
