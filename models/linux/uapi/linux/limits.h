/* Linux UAPI, as kernel code names it */
#ifndef _UAPI_RELAY_LINUX_LIMITS_H
#define _UAPI_RELAY_LINUX_LIMITS_H

#include <linux/limits.h>

#endif
