/* Linux kernel: checks at compile time */
#ifndef _KERNEL_LINUX_BUILD_BUG_H
#define _KERNEL_LINUX_BUILD_BUG_H

#include <linux/compiler.h>
#define BUILD_BUG_ON(c) ((void)sizeof(char[1]))
#define BUILD_BUG_ON_MSG(c, m) ((void)0)
#define BUILD_BUG_ON_NOT_POWER_OF_2(n) ((void)0)
#define BUILD_BUG_ON_ZERO(e) ((int)0)
#define BUILD_BUG() ((void)0)
#define static_assert(e, ...) _Static_assert(e, "")

#endif
