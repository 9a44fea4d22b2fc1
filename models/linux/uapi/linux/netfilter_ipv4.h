/* Linux UAPI, as kernel code names it */
#ifndef _UAPI_RELAY_LINUX_NETFILTER_IPV4_H
#define _UAPI_RELAY_LINUX_NETFILTER_IPV4_H

#include <linux/netfilter_ipv4.h>

#endif
