/* Linux UAPI, as kernel code names it */
#ifndef _UAPI_RELAY_LINUX_GENETLINK_H
#define _UAPI_RELAY_LINUX_GENETLINK_H

#include <linux/genetlink.h>

#endif
