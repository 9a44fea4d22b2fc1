/* Linux UAPI: ARP */
#ifndef _LINUX_IF_ARP_H
#define _LINUX_IF_ARP_H

#include <linux/types.h>
#include <linux/netdevice.h>
#include <bits/if_arp.h>

#endif
