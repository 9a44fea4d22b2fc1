/* Linux kernel: the end */
#ifndef _KERNEL_LINUX_PANIC_H
#define _KERNEL_LINUX_PANIC_H

#include <linux/compiler_types.h>
void panic(const char *fmt, ...) __contract("noreturn format(fmt, 1) log(fmt)");
extern int oops_in_progress, panic_timeout;

#endif
