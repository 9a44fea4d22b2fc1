/* Linux kernel: assertions */
#ifndef _KERNEL_LINUX_BUG_H
#define _KERNEL_LINUX_BUG_H

#include <asm/bug.h>
#include <linux/build_bug.h>

#endif
