/* Linux UAPI, as kernel code names it */
#ifndef _UAPI_RELAY_LINUX_RTNETLINK_H
#define _UAPI_RELAY_LINUX_RTNETLINK_H

#include <linux/rtnetlink.h>

#endif
