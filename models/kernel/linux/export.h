/* Linux kernel: exported symbols */
#ifndef _KERNEL_LINUX_EXPORT_H
#define _KERNEL_LINUX_EXPORT_H

#include <linux/compiler.h>
#define EXPORT_SYMBOL(s) extern __typeof__(s) s
#define EXPORT_SYMBOL_GPL(s) extern __typeof__(s) s
#define EXPORT_SYMBOL_NS(s, ns) extern __typeof__(s) s
#define EXPORT_SYMBOL_NS_GPL(s, ns) extern __typeof__(s) s
struct module;
extern struct module __this_module;
#ifndef THIS_MODULE
#define THIS_MODULE (&__this_module)
#endif

#endif
