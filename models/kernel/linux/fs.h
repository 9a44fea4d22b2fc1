/* Linux kernel: files (layouts depend on the configuration) */
#ifndef _KERNEL_LINUX_FS_H
#define _KERNEL_LINUX_FS_H

#include <linux/wait.h>
#include <linux/kdev_t.h>
#include <linux/stat.h>
#include <linux/cache.h>
#include <linux/list.h>
#include <linux/mutex.h>
#include <linux/rwsem.h>
#include <linux/cred.h>
#include <linux/mm_types.h>
#include <linux/uio.h>
#include <linux/err.h>
#include <linux/fcntl.h>
#include <linux/path.h>
#include <uapi/linux/fs.h>
#define FMODE_READ ((fmode_t)1)
#define FMODE_WRITE ((fmode_t)2)
struct inode;
struct file;
struct file_operations;
struct poll_table_struct;
struct super_block;
struct cdev;
struct kiocb {
	struct file *ki_filp;
	loff_t ki_pos;
	void *private;
	int ki_flags;
};
struct inode {
	mode_t i_mode;
	unsigned int i_flags;
	kuid_t i_uid;
	kgid_t i_gid;
	struct super_block *i_sb;
	unsigned long i_ino;
	dev_t i_rdev;
	loff_t i_size;
	spinlock_t i_lock;
	atomic_t i_count;
	const struct file_operations *i_fop;
	struct cdev *i_cdev;
	void *i_private;
};
struct file {
	spinlock_t f_lock;
	fmode_t f_mode;
	const struct file_operations *f_op;
	void *private_data;
	struct inode *f_inode;
	unsigned int f_flags;
	const struct cred *f_cred;
	struct path f_path;
	loff_t f_pos;
	atomic_long_t f_count;
};
typedef int (*filldir_t)(void *, const char *, int, loff_t, u64, unsigned int);
struct file_operations {
	struct module *owner;
	loff_t (*llseek)(struct file *, loff_t, int);
	ssize_t (*read)(struct file *, char *, size_t, loff_t *);
	ssize_t (*write)(struct file *, const char *, size_t, loff_t *);
	ssize_t (*read_iter)(struct kiocb *, struct iov_iter *);
	ssize_t (*write_iter)(struct kiocb *, struct iov_iter *);
	__poll_t (*poll)(struct file *, struct poll_table_struct *);
	long (*unlocked_ioctl)(struct file *, unsigned int, unsigned long);
	long (*compat_ioctl)(struct file *, unsigned int, unsigned long);
	int (*mmap)(struct file *, struct vm_area_struct *);
	int (*open)(struct inode *, struct file *);
	int (*flush)(struct file *, void *id);
	int (*release)(struct inode *, struct file *);
	int (*fsync)(struct file *, loff_t, loff_t, int datasync);
	int (*fasync)(int, struct file *, int);
};
int register_chrdev(unsigned int major, const char *name, const struct file_operations *fops) __contract("neg(ret)");
void unregister_chrdev(unsigned int major, const char *name);
int register_chrdev_region(dev_t from, unsigned int count, const char *name) __contract("neg(ret)");
int alloc_chrdev_region(dev_t *dev, unsigned int baseminor, unsigned int count, const char *name) __contract("neg(ret)");
void unregister_chrdev_region(dev_t from, unsigned int count);
struct file *filp_open(const char *path, int flags, mode_t mode) __contract("path(path)");
int filp_close(struct file *filp, void *id) __contract("unref(filp) neg(ret)");
ssize_t kernel_read(struct file *file, void *buf, size_t count, loff_t *pos)
	__contract("writes(buf, count) outside(buf, count, file) le(ret, count) neg(ret)");
ssize_t kernel_write(struct file *file, const void *buf, size_t count, loff_t *pos)
	__contract("reads(buf, count) sends(buf, count) le(ret, count) neg(ret)");
loff_t no_llseek(struct file *file, loff_t offset, int whence);
loff_t noop_llseek(struct file *file, loff_t offset, int whence);
loff_t default_llseek(struct file *file, loff_t offset, int whence);
int nonseekable_open(struct inode *inode, struct file *filp);
int simple_open(struct inode *inode, struct file *file);
ssize_t simple_read_from_buffer(void *to, size_t count, loff_t *ppos, const void *from, size_t available)
	__contract("reads(from, available) sends(from, available) le(ret, count) neg(ret)");
ssize_t simple_write_to_buffer(void *to, size_t available, loff_t *ppos, const void *from, size_t count)
	__contract("writes(to, available) outside(to, available, local) le(ret, count) neg(ret)");
struct inode *file_inode(const struct file *f);
unsigned int iminor(const struct inode *inode);
unsigned int imajor(const struct inode *inode);
loff_t i_size_read(const struct inode *inode);
struct file *get_file(struct file *f) __contract("ref(f) same(ret, f)");
void fput(struct file *file) __contract("unref(file)");

#endif
