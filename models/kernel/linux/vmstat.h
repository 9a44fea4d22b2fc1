/* Linux kernel: memory */
#ifndef _KERNEL_LINUX_VMSTAT_H
#define _KERNEL_LINUX_VMSTAT_H

#include <linux/mm.h>

#endif
