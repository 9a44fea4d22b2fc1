/* Linux kernel: terminals */
#ifndef _KERNEL_LINUX_TTY_H
#define _KERNEL_LINUX_TTY_H

#include <linux/fs.h>

#endif
