/* Linux kernel: variable arguments */
#ifndef _KERNEL_LINUX_STDARG_H
#define _KERNEL_LINUX_STDARG_H

#include <stdarg.h>

#endif
