/* Linux kernel: marks in freed memory */
#ifndef _KERNEL_LINUX_POISON_H
#define _KERNEL_LINUX_POISON_H

#define POISON_POINTER_DELTA 0
#define LIST_POISON1 ((void *)0x100)
#define LIST_POISON2 ((void *)0x122)

#endif
