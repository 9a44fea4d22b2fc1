/* Linux kernel: waiting */
#ifndef _KERNEL_ASM_DELAY_H
#define _KERNEL_ASM_DELAY_H

#include <linux/delay.h>

#endif
