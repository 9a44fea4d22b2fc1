/* Linux kernel: interrupts of a processor */
#ifndef _KERNEL_LINUX_IRQFLAGS_H
#define _KERNEL_LINUX_IRQFLAGS_H

unsigned long __local_irq_save(void);
void local_irq_restore(unsigned long flags);
void local_irq_enable(void);
void local_irq_disable(void);
#define local_irq_save(flags) ((flags) = __local_irq_save())
#define irqs_disabled() 0

#endif
