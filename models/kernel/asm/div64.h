/* Linux kernel: division */
#ifndef _KERNEL_ASM_DIV64_H
#define _KERNEL_ASM_DIV64_H

#include <linux/types.h>
#define do_div(n, base) ({ unsigned int __b = (base), __r = (unsigned int)((n) % __b); (n) = (n) / __b; __r; })

#endif
