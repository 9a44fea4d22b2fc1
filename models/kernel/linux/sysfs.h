/* Linux kernel: sysfs */
#ifndef _KERNEL_LINUX_SYSFS_H
#define _KERNEL_LINUX_SYSFS_H

#include <linux/types.h>
#include <linux/list.h>
#include <linux/stat.h>
#include <linux/sprintf.h>
struct kobject;
struct file;
struct attribute {
	const char *name;
	unsigned short mode;
};
struct bin_attribute {
	struct attribute attr;
	size_t size;
	void *private;
	ssize_t (*read)(struct file *filp, struct kobject *kobj, struct bin_attribute *attr, char *buf, loff_t off, size_t count);
	ssize_t (*write)(struct file *filp, struct kobject *kobj, struct bin_attribute *attr, char *buf, loff_t off, size_t count);
};
struct attribute_group {
	const char *name;
	unsigned short (*is_visible)(struct kobject *kobj, struct attribute *attr, int n);
	struct attribute **attrs;
	struct bin_attribute **bin_attrs;
};
struct sysfs_ops {
	ssize_t (*show)(struct kobject *kobj, struct attribute *attr, char *buf);
	ssize_t (*store)(struct kobject *kobj, struct attribute *attr, const char *buf, size_t count);
};
#define __ATTR(n, m, s, t) { .attr = { .name = #n, .mode = (m) }, .show = s, .store = t }
#define __ATTR_RO(n) { .attr = { .name = #n, .mode = 0444 }, .show = n##_show }
#define __ATTR_WO(n) { .attr = { .name = #n, .mode = 0200 }, .store = n##_store }
#define __ATTR_RW(n) { .attr = { .name = #n, .mode = 0644 }, .show = n##_show, .store = n##_store }
#define __ATTR_NULL { .attr = { .name = NULL } }
#define ATTRIBUTE_GROUPS(n) \
	static const struct attribute_group n##_group = { .attrs = n##_attrs }; \
	static const struct attribute_group *n##_groups[] = { &n##_group, NULL }
int sysfs_create_file(struct kobject *kobj, const struct attribute *attr) __contract("neg(ret)");
void sysfs_remove_file(struct kobject *kobj, const struct attribute *attr);
int sysfs_create_group(struct kobject *kobj, const struct attribute_group *grp) __contract("neg(ret)");
void sysfs_remove_group(struct kobject *kobj, const struct attribute_group *grp);
int sysfs_create_link(struct kobject *kobj, struct kobject *target, const char *name) __contract("neg(ret)");

#endif
