/* Linux kernel: processors */
#ifndef _KERNEL_LINUX_SMP_H
#define _KERNEL_LINUX_SMP_H

#include <linux/types.h>
unsigned int smp_processor_id(void);
unsigned int raw_smp_processor_id(void);
unsigned int get_cpu(void);
void put_cpu(void);
int smp_call_function_single(int cpu, void (*func)(void *info), void *info, int wait) __contract("calls(func, info)");
int on_each_cpu(void (*func)(void *info), void *info, int wait) __contract("calls(func, info)");

#endif
