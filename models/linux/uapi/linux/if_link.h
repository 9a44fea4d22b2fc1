/* Linux UAPI, as kernel code names it */
#ifndef _UAPI_RELAY_LINUX_IF_LINK_H
#define _UAPI_RELAY_LINUX_IF_LINK_H

#include <linux/if_link.h>

#endif
