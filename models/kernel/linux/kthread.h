/* Linux kernel: kernel threads */
#ifndef _KERNEL_LINUX_KTHREAD_H
#define _KERNEL_LINUX_KTHREAD_H

#include <linux/err.h>
#include <linux/sched.h>
struct task_struct *kthread_create(int (*fn)(void *data), void *data, const char *fmt, ...)
	__contract("thread(fn, data) format(fmt, 3)");
struct task_struct *kthread_create_on_node(int (*fn)(void *data), void *data, int node, const char *fmt, ...)
	__contract("thread(fn, data) format(fmt, 4)");
struct task_struct *kthread_run(int (*fn)(void *data), void *data, const char *fmt, ...)
	__contract("thread(fn, data) format(fmt, 3)");
void kthread_bind(struct task_struct *k, unsigned int cpu);
int kthread_stop(struct task_struct *k);
bool kthread_should_stop(void);
bool kthread_should_park(void);
int kthread_park(struct task_struct *k);
void kthread_unpark(struct task_struct *k);
void kthread_parkme(void);

#endif
