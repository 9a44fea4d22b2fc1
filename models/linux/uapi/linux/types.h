/* Linux UAPI, as kernel code names it */
#ifndef _UAPI_RELAY_LINUX_TYPES_H
#define _UAPI_RELAY_LINUX_TYPES_H

#include <linux/types.h>

#endif
