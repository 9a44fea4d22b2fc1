/* Linux kernel: packets joined again */
#ifndef _KERNEL_NET_GRO_H
#define _KERNEL_NET_GRO_H

#include <linux/skbuff.h>
#include <net/ip.h>

#endif
