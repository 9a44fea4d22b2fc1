/* Linux UAPI: values and layouts */
#ifndef _LINUX_WWAN_H
#define _LINUX_WWAN_H

#include <linux/types.h>
enum {
	IFLA_WWAN_UNSPEC, IFLA_WWAN_LINK_ID, __IFLA_WWAN_MAX
};
#define IFLA_WWAN_MAX 1

#endif
