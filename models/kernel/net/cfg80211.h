/* Linux kernel: wireless */
#ifndef _KERNEL_NET_CFG80211_H
#define _KERNEL_NET_CFG80211_H

#include <linux/netdevice.h>

#endif
