/* Linux kernel: switches */
#ifndef _KERNEL_LINUX_JUMP_LABEL_H
#define _KERNEL_LINUX_JUMP_LABEL_H

#include <linux/static_key.h>

#endif
