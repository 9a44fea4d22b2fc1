/* Linux kernel: generic netlink */
#ifndef _KERNEL_LINUX_GENETLINK_H
#define _KERNEL_LINUX_GENETLINK_H

#include <uapi/linux/genetlink.h>
void genl_lock(void);
void genl_unlock(void);
#define MODULE_ALIAS_GENL_FAMILY(family) struct module

#endif
