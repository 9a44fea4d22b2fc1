/* Linux kernel: asking for modules */
#ifndef _KERNEL_LINUX_KMOD_H
#define _KERNEL_LINUX_KMOD_H

#include <linux/types.h>
int request_module(const char *fmt, ...) __contract("format(fmt, 1) command(fmt) neg(ret)");
int request_module_nowait(const char *fmt, ...) __contract("format(fmt, 1) command(fmt) neg(ret)");
int call_usermodehelper(const char *path, char **argv, char **envp, int wait) __contract("command(path) neg(ret)");
#define UMH_NO_WAIT 0
#define UMH_WAIT_EXEC 1
#define UMH_WAIT_PROC 2

#endif
