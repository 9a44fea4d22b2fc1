/* Linux UAPI: internet addresses (one definition with netinet/in.h) */
#ifndef _LINUX_IN_H
#define _LINUX_IN_H

#include <linux/types.h>
#include <linux/socket.h>
#include <netinet/in.h>
#define __SOCK_SIZE__ 16
#define IP_MTU_DISCOVER 10

#endif
