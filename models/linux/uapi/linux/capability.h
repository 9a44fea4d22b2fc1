/* Linux UAPI, as kernel code names it */
#ifndef _UAPI_RELAY_LINUX_CAPABILITY_H
#define _UAPI_RELAY_LINUX_CAPABILITY_H

#include <linux/capability.h>

#endif
