/* Linux kernel: system calls */
#ifndef _KERNEL_LINUX_UNISTD_H
#define _KERNEL_LINUX_UNISTD_H

#include <asm/unistd.h>

#endif
