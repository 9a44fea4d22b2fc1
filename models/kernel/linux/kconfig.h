/* Linux kernel: configuration */
#ifndef _KERNEL_LINUX_KCONFIG_H
#define _KERNEL_LINUX_KCONFIG_H



#endif
