/* Linux kernel: processes */
#ifndef _KERNEL_LINUX_PID_H
#define _KERNEL_LINUX_PID_H

#include <linux/types.h>
struct pid;
struct task_struct;
struct pid *find_get_pid(int nr) __contract("null(ret)");
struct pid *find_vpid(int nr) __contract("null(ret)");
struct pid *get_pid(struct pid *pid) __contract("ref(pid) same(ret, pid)");
void put_pid(struct pid *pid) __contract("unref(pid)");
struct task_struct *pid_task(struct pid *pid, int type) __contract("null(ret)");
struct task_struct *get_pid_task(struct pid *pid, int type) __contract("null(ret)");
pid_t pid_vnr(struct pid *pid);
#define PIDTYPE_PID 0

#endif
