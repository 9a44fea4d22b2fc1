/* Linux kernel: assertions */
#ifndef _KERNEL_LINUX_MMDEBUG_H
#define _KERNEL_LINUX_MMDEBUG_H

#include <linux/bug.h>

#endif
