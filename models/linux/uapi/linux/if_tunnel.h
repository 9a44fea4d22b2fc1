/* Linux UAPI, as kernel code names it */
#ifndef _UAPI_RELAY_LINUX_IF_TUNNEL_H
#define _UAPI_RELAY_LINUX_IF_TUNNEL_H

#include <linux/if_tunnel.h>

#endif
