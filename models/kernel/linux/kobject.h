/* Linux kernel: objects */
#ifndef _KERNEL_LINUX_KOBJECT_H
#define _KERNEL_LINUX_KOBJECT_H

#include <linux/types.h>
#include <linux/list.h>
#include <linux/sysfs.h>
#include <linux/spinlock.h>
#include <linux/kref.h>
#include <linux/wait.h>
#include <linux/workqueue.h>
struct kset;
struct kobj_type;
struct kernfs_node;
struct kobject {
	const char *name;
	struct list_head entry;
	struct kobject *parent;
	struct kset *kset;
	const struct kobj_type *ktype;
	struct kernfs_node *sd;
	struct kref kref;
	unsigned int state_initialized : 1;
	unsigned int state_in_sysfs : 1;
};
struct kobj_type {
	void (*release)(struct kobject *kobj);
	const struct sysfs_ops *sysfs_ops;
	const struct attribute_group **default_groups;
};
struct kobj_attribute {
	struct attribute attr;
	ssize_t (*show)(struct kobject *kobj, struct kobj_attribute *attr, char *buf);
	ssize_t (*store)(struct kobject *kobj, struct kobj_attribute *attr, const char *buf, size_t count);
};
extern struct kobject *kernel_kobj;
int kobject_init_and_add(struct kobject *kobj, const struct kobj_type *ktype, struct kobject *parent, const char *fmt, ...)
	__contract("format(fmt, 4) neg(ret)");
struct kobject *kobject_create_and_add(const char *name, struct kobject *parent) __contract("string(name) null_alloc(ret)");
struct kobject *kobject_get(struct kobject *kobj) __contract("ref(kobj) same(ret, kobj)");
void kobject_put(struct kobject *kobj) __contract("unref(kobj)");
void kobject_del(struct kobject *kobj);
int kobject_uevent(struct kobject *kobj, int action) __contract("neg(ret)");
const char *kobject_name(const struct kobject *kobj);

#endif
