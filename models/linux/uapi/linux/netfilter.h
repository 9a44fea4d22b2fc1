/* Linux UAPI, as kernel code names it */
#ifndef _UAPI_RELAY_LINUX_NETFILTER_H
#define _UAPI_RELAY_LINUX_NETFILTER_H

#include <linux/netfilter.h>

#endif
