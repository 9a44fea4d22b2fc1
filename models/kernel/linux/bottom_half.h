/* Linux kernel: soft interrupts */
#ifndef _KERNEL_LINUX_BOTTOM_HALF_H
#define _KERNEL_LINUX_BOTTOM_HALF_H

void local_bh_disable(void);
void local_bh_enable(void);

#endif
