/* Linux kernel: types that must agree */
#ifndef _KERNEL_LINUX_TYPECHECK_H
#define _KERNEL_LINUX_TYPECHECK_H

#define typecheck(type, x) 1
#define typecheck_fn(type, f) ((void)0)

#endif
