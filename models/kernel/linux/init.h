/* Linux kernel: sections of code and data; entry points */
#ifndef _KERNEL_LINUX_INIT_H
#define _KERNEL_LINUX_INIT_H

#include <linux/compiler.h>
#include <linux/types.h>
#define __init
#define __initdata
#define __initconst
#define __exit
#define __exitdata
#define __exit_p(x) x
#define __meminit
#define __devinit
#define __devexit
#define __devexit_p(x) x
#define __devinitdata
#define __refdata
#define __ref
#define __setup(s, f)
#define early_param(s, f)
typedef int (*initcall_t)(void);
typedef void (*exitcall_t)(void);
/* a pointer keeps the function in use */
#define __initcall(fn) static initcall_t __initcall_##fn = fn
#define __exitcall(fn) static exitcall_t __exitcall_##fn = fn
#define pure_initcall(fn) __initcall(fn)
#define early_initcall(fn) __initcall(fn)
#define core_initcall(fn) __initcall(fn)
#define postcore_initcall(fn) __initcall(fn)
#define arch_initcall(fn) __initcall(fn)
#define subsys_initcall(fn) __initcall(fn)
#define fs_initcall(fn) __initcall(fn)
#define device_initcall(fn) __initcall(fn)
#define late_initcall(fn) __initcall(fn)
#ifndef module_init
#define module_init(fn) __initcall(fn)
#define module_exit(fn) __exitcall(fn)
#endif

#endif
