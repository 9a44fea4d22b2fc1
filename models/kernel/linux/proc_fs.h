/* Linux kernel: /proc */
#ifndef _KERNEL_LINUX_PROC_FS_H
#define _KERNEL_LINUX_PROC_FS_H

#include <linux/compiler.h>
#include <linux/types.h>
#include <linux/fs.h>
#include <linux/seq_file.h>
struct proc_dir_entry;
struct net;
struct proc_ops {
	unsigned int proc_flags;
	int (*proc_open)(struct inode *, struct file *);
	ssize_t (*proc_read)(struct file *, char *, size_t, loff_t *);
	ssize_t (*proc_read_iter)(struct kiocb *, struct iov_iter *);
	ssize_t (*proc_write)(struct file *, const char *, size_t, loff_t *);
	loff_t (*proc_lseek)(struct file *, loff_t, int);
	int (*proc_release)(struct inode *, struct file *);
	__poll_t (*proc_poll)(struct file *, struct poll_table_struct *);
	long (*proc_ioctl)(struct file *, unsigned int, unsigned long);
	int (*proc_mmap)(struct file *, struct vm_area_struct *);
};
/* struct file_operations until Linux 5.5, struct proc_ops since */
struct proc_dir_entry *proc_create(const char *name, mode_t mode, struct proc_dir_entry *parent, const void *ops)
	__contract("string(name) null_alloc(ret)");
struct proc_dir_entry *proc_create_data(const char *name, mode_t mode, struct proc_dir_entry *parent, const void *ops,
	void *data) __contract("string(name) null_alloc(ret)");
struct proc_dir_entry *proc_create_single(const char *name, mode_t mode, struct proc_dir_entry *parent,
	int (*show)(struct seq_file *, void *)) __contract("string(name) null_alloc(ret)");
struct proc_dir_entry *proc_create_seq(const char *name, mode_t mode, struct proc_dir_entry *parent,
	const struct seq_operations *ops) __contract("string(name) null_alloc(ret)");
struct proc_dir_entry *proc_mkdir(const char *name, struct proc_dir_entry *parent) __contract("string(name) null_alloc(ret)");
void remove_proc_entry(const char *name, struct proc_dir_entry *parent);
int remove_proc_subtree(const char *name, struct proc_dir_entry *parent);
void proc_remove(struct proc_dir_entry *de);
void *pde_data(const struct inode *inode);
void *PDE_DATA(const struct inode *inode);

#endif
