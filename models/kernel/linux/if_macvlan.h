/* Linux kernel: macvlan */
#ifndef _KERNEL_LINUX_IF_MACVLAN_H
#define _KERNEL_LINUX_IF_MACVLAN_H

#include <linux/netdevice.h>
#include <linux/netlink.h>

#endif
