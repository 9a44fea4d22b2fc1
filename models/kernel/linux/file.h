/* Linux kernel: descriptors */
#ifndef _KERNEL_LINUX_FILE_H
#define _KERNEL_LINUX_FILE_H

#include <linux/compiler.h>
#include <linux/types.h>
struct file;
struct file *fget(unsigned int fd) __contract("null(ret)");
void fput(struct file *file) __contract("unref(file)");
int get_unused_fd_flags(unsigned int flags) __contract("neg(ret)");
void put_unused_fd(unsigned int fd);
void fd_install(unsigned int fd, struct file *file);
struct fd {
	struct file *file;
	unsigned int flags;
};
struct fd fdget(unsigned int fd);
void fdput(struct fd fd);

#endif
