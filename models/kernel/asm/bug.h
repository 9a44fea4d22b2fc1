/* Linux kernel: assertions */
#ifndef _KERNEL_ASM_BUG_H
#define _KERNEL_ASM_BUG_H

#include <linux/compiler.h>
void __bug(const char *file, int line) __contract("noreturn");
void __warn(const char *file, int line);
void __warn_printf(const char *fmt, ...) __contract("format(fmt, 1) log(fmt)");
#define BUG() __bug(__FILE__, __LINE__)
#define BUG_ON(c) do { if (c) __bug(__FILE__, __LINE__); } while (0)
#define WARN_ON(c) ({ int __w = !!(c); if (__w) __warn(__FILE__, __LINE__); __w; })
#define WARN(c, ...) ({ int __w = !!(c); if (__w) __warn_printf(__VA_ARGS__); __w; })
#define WARN_ON_ONCE(c) WARN_ON(c)
#define WARN_ONCE(c, ...) WARN(c, __VA_ARGS__)
#define WARN_ON_SMP(c) WARN_ON(c)
#define VM_BUG_ON(c) BUG_ON(c)
#define VM_WARN_ON(c) WARN_ON(c)

#endif
