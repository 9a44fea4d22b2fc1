/* Linux UAPI, as kernel code names it */
#ifndef _UAPI_RELAY_LINUX_NETLINK_H
#define _UAPI_RELAY_LINUX_NETLINK_H

#include <linux/netlink.h>

#endif
