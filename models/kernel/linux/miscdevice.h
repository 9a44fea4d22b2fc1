/* Linux kernel: small character devices */
#ifndef _KERNEL_LINUX_MISCDEVICE_H
#define _KERNEL_LINUX_MISCDEVICE_H

#include <linux/major.h>
#include <linux/list.h>
#include <linux/types.h>
#include <linux/device.h>
#include <linux/fs.h>
#define MISC_DYNAMIC_MINOR 255
struct miscdevice {
	int minor;
	const char *name;
	const struct file_operations *fops;
	struct list_head list;
	struct device *parent;
	struct device *this_device;
	const struct attribute_group **groups;
	const char *nodename;
	mode_t mode;
};
int misc_register(struct miscdevice *misc) __contract("neg(ret)");
void misc_deregister(struct miscdevice *misc);
#define module_misc_device(m) extern struct miscdevice m

#endif
