/* Linux kernel: connections to come */
#ifndef _KERNEL_NET_REQUEST_SOCK_H
#define _KERNEL_NET_REQUEST_SOCK_H

#include <net/sock.h>
struct request_sock;

#endif
