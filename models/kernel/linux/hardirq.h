/* Linux kernel: interrupts */
#ifndef _KERNEL_LINUX_HARDIRQ_H
#define _KERNEL_LINUX_HARDIRQ_H

#include <linux/preempt.h>
#include <linux/lockdep.h>
void synchronize_irq(unsigned int irq);

#endif
