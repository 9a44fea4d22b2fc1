/* Linux kernel: sysctl */
#ifndef _LINUX_SYSCTL_H
#define _LINUX_SYSCTL_H

#include <linux/list.h>
#include <linux/rcupdate.h>
#include <linux/wait.h>
#include <linux/uidgid.h>
struct ctl_table;
struct ctl_table_header;
typedef int proc_handler(const struct ctl_table *table, int write, void *buffer, size_t *lenp, loff_t *ppos);
struct ctl_table {
	const char *procname;
	void *data;
	int maxlen;
	mode_t mode;
	proc_handler *proc_handler;
	void *poll;
	void *extra1;
	void *extra2;
};
proc_handler proc_dostring, proc_dointvec, proc_douintvec, proc_dointvec_minmax, proc_dointvec_jiffies,
	proc_doulongvec_minmax;
struct ctl_table_header *register_sysctl(const char *path, struct ctl_table *table) __contract("null_alloc(ret)");
void unregister_sysctl_table(struct ctl_table_header *header);
#define SYSCTL_ZERO ((void *)0)
#define SYSCTL_ONE ((void *)0)

#endif
