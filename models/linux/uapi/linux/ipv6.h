/* Linux UAPI, as kernel code names it */
#ifndef _UAPI_RELAY_LINUX_IPV6_H
#define _UAPI_RELAY_LINUX_IPV6_H

#include <linux/ipv6.h>

#endif
