/* Linux UAPI, as kernel code names it */
#ifndef _UAPI_RELAY_LINUX_SOCKET_H
#define _UAPI_RELAY_LINUX_SOCKET_H

#include <linux/socket.h>

#endif
