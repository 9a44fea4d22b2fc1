/* Linux UAPI: interfaces */
#ifndef _LINUX_IF_H
#define _LINUX_IF_H

#include <linux/types.h>
#include <linux/socket.h>
#include <bits/net_if.h>
#define IFALIASZ 256
#define ALTIFNAMSIZ 128
enum {
	IF_OPER_UNKNOWN, IF_OPER_NOTPRESENT, IF_OPER_DOWN, IF_OPER_LOWERLAYERDOWN,
	IF_OPER_TESTING, IF_OPER_DORMANT, IF_OPER_UP
};
enum {
	IF_LINK_MODE_DEFAULT, IF_LINK_MODE_DORMANT, IF_LINK_MODE_TESTING
};
#define IF_GET_IFACE 0x0001
#define IF_GET_PROTO 0x0002

#endif
