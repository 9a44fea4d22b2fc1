/* Linux kernel: once */
#ifndef _KERNEL_LINUX_ONCE_H
#define _KERNEL_LINUX_ONCE_H

#define DO_ONCE(fn, ...) ({ fn(__VA_ARGS__); 1; })

#endif
