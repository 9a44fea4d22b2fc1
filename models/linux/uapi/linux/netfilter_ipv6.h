/* Linux UAPI, as kernel code names it */
#ifndef _UAPI_RELAY_LINUX_NETFILTER_IPV6_H
#define _UAPI_RELAY_LINUX_NETFILTER_IPV6_H

#include <linux/netfilter_ipv6.h>

#endif
