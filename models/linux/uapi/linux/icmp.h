/* Linux UAPI, as kernel code names it */
#ifndef _UAPI_RELAY_LINUX_ICMP_H
#define _UAPI_RELAY_LINUX_ICMP_H

#include <linux/icmp.h>

#endif
