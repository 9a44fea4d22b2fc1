/* Linux kernel: segments */
#ifndef _KERNEL_ASM_SEGMENT_H
#define _KERNEL_ASM_SEGMENT_H

#define __KERNEL_CS 0x10
#define __KERNEL_DS 0x18

#endif
