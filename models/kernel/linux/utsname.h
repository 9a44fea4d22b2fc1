/* Linux kernel: the system's name */
#ifndef _KERNEL_LINUX_UTSNAME_H
#define _KERNEL_LINUX_UTSNAME_H

#include <uapi/linux/utsname.h>
struct new_utsname *init_utsname(void);
struct new_utsname *utsname(void);

#endif
