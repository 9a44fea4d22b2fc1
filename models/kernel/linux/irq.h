/* Linux kernel: interrupts */
#ifndef _KERNEL_LINUX_IRQ_H
#define _KERNEL_LINUX_IRQ_H

#include <linux/interrupt.h>

#endif
