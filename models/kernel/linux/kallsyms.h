/* Linux kernel: names of code */
#ifndef _KERNEL_LINUX_KALLSYMS_H
#define _KERNEL_LINUX_KALLSYMS_H

#include <linux/types.h>
unsigned long kallsyms_lookup_name(const char *name) __contract("string(name)");

#endif
