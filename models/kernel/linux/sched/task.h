/* Linux kernel: tasks */
#ifndef _KERNEL_LINUX_SCHED_TASK_H
#define _KERNEL_LINUX_SCHED_TASK_H

#include <linux/sched.h>

#endif
