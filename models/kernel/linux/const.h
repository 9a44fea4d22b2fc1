/* Linux kernel: constants */
#ifndef _KERNEL_LINUX_CONST_H
#define _KERNEL_LINUX_CONST_H

#include <uapi/linux/const.h>
#define UL(x) _UL(x)
#define ULL(x) _ULL(x)

#endif
