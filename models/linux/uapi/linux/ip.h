/* Linux UAPI, as kernel code names it */
#ifndef _UAPI_RELAY_LINUX_IP_H
#define _UAPI_RELAY_LINUX_IP_H

#include <linux/ip.h>

#endif
