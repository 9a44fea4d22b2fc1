/* Linux UAPI, as kernel code names it */
#ifndef _UAPI_RELAY_LINUX_IF_ETHER_H
#define _UAPI_RELAY_LINUX_IF_ETHER_H

#include <linux/if_ether.h>

#endif
