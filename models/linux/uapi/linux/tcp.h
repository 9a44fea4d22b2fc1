/* Linux UAPI, as kernel code names it */
#ifndef _UAPI_RELAY_LINUX_TCP_H
#define _UAPI_RELAY_LINUX_TCP_H

#include <linux/tcp.h>

#endif
