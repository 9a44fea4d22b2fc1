/* Linux UAPI: sockets */
#ifndef _LINUX_SOCKET_H
#define _LINUX_SOCKET_H

#include <linux/types.h>
#include <bits/sockaddr.h>
#define _K_SS_MAXSIZE 128
struct __kernel_sockaddr_storage {
	__kernel_sa_family_t ss_family;
	char __data[126];
} __attribute__((aligned(8)));

#endif
