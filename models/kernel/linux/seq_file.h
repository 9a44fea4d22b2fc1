/* Linux kernel: files made line by line */
#ifndef _KERNEL_LINUX_SEQ_FILE_H
#define _KERNEL_LINUX_SEQ_FILE_H

#include <linux/types.h>
#include <linux/string.h>
#include <linux/bug.h>
#include <linux/mutex.h>
#include <linux/fs.h>
struct seq_operations;
struct seq_file {
	char *buf;
	size_t size;
	size_t from;
	size_t count;
	size_t pad_until;
	loff_t index;
	loff_t read_pos;
	struct mutex lock;
	const struct seq_operations *op;
	int poll_event;
	const struct file *file;
	void *private;
};
struct seq_operations {
	void *(*start)(struct seq_file *m, loff_t *pos);
	void (*stop)(struct seq_file *m, void *v);
	void *(*next)(struct seq_file *m, void *v, loff_t *pos);
	int (*show)(struct seq_file *m, void *v);
};
#define SEQ_START_TOKEN ((void *)1)
int seq_open(struct file *file, const struct seq_operations *op) __contract("neg(ret)");
ssize_t seq_read(struct file *file, char *buf, size_t size, loff_t *ppos);
loff_t seq_lseek(struct file *file, loff_t offset, int whence);
int seq_release(struct inode *inode, struct file *file);
void seq_printf(struct seq_file *m, const char *fmt, ...) __contract("format(fmt, 2)");
void seq_vprintf(struct seq_file *m, const char *fmt, __builtin_va_list args) __contract("format(fmt, 0)");
void seq_puts(struct seq_file *m, const char *s) __contract("string(s)");
void seq_putc(struct seq_file *m, char c);
int seq_write(struct seq_file *m, const void *data, size_t len) __contract("reads(data, len)");
void seq_escape(struct seq_file *m, const char *s, const char *esc);
int single_open(struct file *file, int (*show)(struct seq_file *m, void *v), void *data)
	__contract("stores(show, data) neg(ret)");
int single_release(struct inode *inode, struct file *file);
void *__seq_open_private(struct file *file, const struct seq_operations *op, int psize)
	__contract("alloc(ret, psize) null_alloc(ret)");
int seq_open_private(struct file *file, const struct seq_operations *op, int psize) __contract("neg(ret)");
int seq_release_private(struct inode *inode, struct file *file);
struct list_head *seq_list_start(struct list_head *head, loff_t pos) __contract("null(ret)");
struct list_head *seq_list_next(void *v, struct list_head *head, loff_t *ppos) __contract("null(ret)");
#define DEFINE_SHOW_ATTRIBUTE(n) \
	static int n##_open(struct inode *inode, struct file *file) { return single_open(file, n##_show, inode->i_private); } \
	static const struct file_operations n##_fops = { .open = n##_open, .read = seq_read, .llseek = seq_lseek, \
		.release = single_release }

#endif
