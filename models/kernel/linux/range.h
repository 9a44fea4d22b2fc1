/* Linux kernel: ranges */
#ifndef _KERNEL_LINUX_RANGE_H
#define _KERNEL_LINUX_RANGE_H

#include <linux/types.h>
struct range {
	u64 start;
	u64 end;
};

#endif
