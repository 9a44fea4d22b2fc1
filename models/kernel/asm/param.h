/* Linux kernel: ticks */
#ifndef _KERNEL_ASM_PARAM_H
#define _KERNEL_ASM_PARAM_H

#include <linux/param.h>

#endif
