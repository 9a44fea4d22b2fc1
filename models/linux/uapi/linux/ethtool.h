/* Linux UAPI, as kernel code names it */
#ifndef _UAPI_RELAY_LINUX_ETHTOOL_H
#define _UAPI_RELAY_LINUX_ETHTOOL_H

#include <linux/ethtool.h>

#endif
