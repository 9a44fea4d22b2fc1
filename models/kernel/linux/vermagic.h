/* Linux kernel: versions */
#ifndef _KERNEL_LINUX_VERMAGIC_H
#define _KERNEL_LINUX_VERMAGIC_H



#endif
