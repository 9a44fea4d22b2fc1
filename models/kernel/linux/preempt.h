/* Linux kernel: preemption */
#ifndef _KERNEL_LINUX_PREEMPT_H
#define _KERNEL_LINUX_PREEMPT_H

void preempt_disable(void);
void preempt_enable(void);
int in_interrupt(void);
int in_softirq(void);
int in_irq(void);
int in_atomic(void);
int in_task(void);

#endif
