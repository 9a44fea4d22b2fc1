/* Linux UAPI, as kernel code names it */
#ifndef _UAPI_RELAY_LINUX_UDP_H
#define _UAPI_RELAY_LINUX_UDP_H

#include <linux/udp.h>

#endif
