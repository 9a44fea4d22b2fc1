/* Linux UAPI: values and layouts */
#ifndef _LINUX_CAIF_IF_CAIF_H
#define _LINUX_CAIF_IF_CAIF_H

#include <linux/sockios.h>
#include <linux/types.h>
#include <linux/socket.h>
enum ifla_caif {
	__IFLA_CAIF_UNSPEC, IFLA_CAIF_IPV4_CONNID, IFLA_CAIF_IPV6_CONNID, IFLA_CAIF_LOOPBACK,
	__IFLA_CAIF_MAX
};
#define IFLA_CAIF_MAX 3

#endif
