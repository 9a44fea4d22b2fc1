/* Linux kernel: signals of tasks */
#ifndef _KERNEL_LINUX_SCHED_SIGNAL_H
#define _KERNEL_LINUX_SCHED_SIGNAL_H

#include <linux/sched.h>
#include <linux/signal.h>
int kill_pid(struct pid *pid, int sig, int priv) __contract("neg(ret)");
#define for_each_process(p) for (p = get_current(); p; p = list_entry((p)->tasks.next, struct task_struct, tasks))

#endif
