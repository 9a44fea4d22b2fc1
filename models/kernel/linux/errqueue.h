/* Linux kernel: errors of sockets */
#ifndef _KERNEL_LINUX_ERRQUEUE_H
#define _KERNEL_LINUX_ERRQUEUE_H

#include <net/ip.h>

#endif
