/* Linux kernel: counters */
#ifndef _KERNEL_NET_SNMP_H
#define _KERNEL_NET_SNMP_H

#include <linux/cache.h>
#include <linux/snmp.h>
#include <linux/smp.h>

#endif
