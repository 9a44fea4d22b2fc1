/* Linux UAPI: routes */
#ifndef _LINUX_ROUTE_H
#define _LINUX_ROUTE_H

#include <linux/if.h>
#include <net/route.h>

#endif
