/* Linux UAPI, as kernel code names it */
#ifndef _UAPI_RELAY_LINUX_IF_VLAN_H
#define _UAPI_RELAY_LINUX_IF_VLAN_H

#include <linux/if_vlan.h>

#endif
