/* Linux kernel: tasks (the layout depends on the configuration) */
#ifndef _KERNEL_LINUX_SCHED_H
#define _KERNEL_LINUX_SCHED_H

#include <linux/types.h>
#include <linux/cred.h>
#include <linux/pid.h>
#include <linux/rbtree.h>
#include <linux/mm_types.h>
#include <linux/preempt.h>
#include <linux/spinlock.h>
#include <linux/smp.h>
#define TASK_COMM_LEN 16
#define TASK_RUNNING 0
#define TASK_INTERRUPTIBLE 1
#define TASK_UNINTERRUPTIBLE 2
#define TASK_KILLABLE 0x102
#define MAX_SCHEDULE_TIMEOUT LONG_MAX
struct files_struct;
struct nsproxy;
struct signal_struct;
struct task_struct {
	unsigned int __state;
	void *stack;
	unsigned int flags;
	int on_cpu;
	int prio;
	int static_prio;
	int normal_prio;
	unsigned int rt_priority;
	unsigned int policy;
	struct list_head tasks;
	struct mm_struct *mm;
	int exit_state;
	int exit_code;
	pid_t pid;
	pid_t tgid;
	struct task_struct *real_parent;
	struct task_struct *parent;
	struct task_struct *group_leader;
	const struct cred *real_cred;
	const struct cred *cred;
	char comm[TASK_COMM_LEN];
	struct files_struct *files;
	struct nsproxy *nsproxy;
	struct signal_struct *signal;
};
#define current get_current()
struct task_struct *get_current(void);
void set_current_state(long state);
void __set_current_state(long state);
void schedule(void);
long schedule_timeout(long timeout);
long schedule_timeout_interruptible(long timeout);
long schedule_timeout_uninterruptible(long timeout);
int cond_resched(void);
void yield(void);
int wake_up_process(struct task_struct *tsk);
int signal_pending(struct task_struct *p);
int fatal_signal_pending(struct task_struct *p);
int send_sig(int sig, struct task_struct *p, int priv);
int need_resched(void);
char *get_task_comm(char *buf, struct task_struct *tsk);
pid_t task_pid_nr(struct task_struct *tsk);
pid_t task_tgid_nr(struct task_struct *tsk);
void get_task_struct(struct task_struct *t) __contract("ref(t)");
void put_task_struct(struct task_struct *t) __contract("unref(t)");
struct sched_param {
	int sched_priority;
};
int sched_setscheduler(struct task_struct *p, int policy, const struct sched_param *param) __contract("neg(ret)");
void set_user_nice(struct task_struct *p, long nice);

#endif
