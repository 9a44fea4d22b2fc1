/* Linux UAPI, as kernel code names it */
#ifndef _UAPI_RELAY_LINUX_ICMPV6_H
#define _UAPI_RELAY_LINUX_ICMPV6_H

#include <linux/icmpv6.h>

#endif
