/* Linux UAPI, as kernel code names it */
#ifndef _UAPI_RELAY_LINUX_IF_ARP_H
#define _UAPI_RELAY_LINUX_IF_ARP_H

#include <linux/if_arp.h>

#endif
