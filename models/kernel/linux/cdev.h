/* Linux kernel: character devices */
#ifndef _KERNEL_LINUX_CDEV_H
#define _KERNEL_LINUX_CDEV_H

#include <linux/kobject.h>
#include <linux/kdev_t.h>
#include <linux/list.h>
#include <linux/device.h>
#include <linux/fs.h>
struct cdev {
	struct kobject kobj;
	struct module *owner;
	const struct file_operations *ops;
	struct list_head list;
	dev_t dev;
	unsigned int count;
};
void cdev_init(struct cdev *cdev, const struct file_operations *fops);
struct cdev *cdev_alloc(void) __contract("null_alloc(ret)");
int cdev_add(struct cdev *p, dev_t dev, unsigned int count) __contract("neg(ret)");
void cdev_del(struct cdev *p);

#endif
