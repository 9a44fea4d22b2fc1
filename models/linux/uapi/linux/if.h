/* Linux UAPI, as kernel code names it */
#ifndef _UAPI_RELAY_LINUX_IF_H
#define _UAPI_RELAY_LINUX_IF_H

#include <linux/if.h>

#endif
