/* Linux kernel: rebooting */
#ifndef _KERNEL_LINUX_REBOOT_H
#define _KERNEL_LINUX_REBOOT_H

#include <linux/notifier.h>

#endif
