/* Linux kernel: modules */
#ifndef _KERNEL_LINUX_MODULELOADER_H
#define _KERNEL_LINUX_MODULELOADER_H

#include <linux/module.h>

#endif
