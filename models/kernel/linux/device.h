/* Linux kernel: devices (the layout depends on the configuration) */
#ifndef _KERNEL_LINUX_DEVICE_H
#define _KERNEL_LINUX_DEVICE_H

#include <linux/ioport.h>
#include <linux/kobject.h>
#include <linux/list.h>
#include <linux/lockdep.h>
#include <linux/types.h>
#include <linux/mutex.h>
#include <linux/atomic.h>
#include <linux/uidgid.h>
#include <linux/gfp.h>
#include <linux/pm.h>
#include <linux/dev_printk.h>
struct device;
struct device_driver;
struct device_node;
struct bus_type;
struct class;
struct of_device_id {
	char name[32];
	char type[32];
	char compatible[128];
	const void *data;
};
struct device_type {
	const char *name;
	const struct attribute_group **groups;
	void (*release)(struct device *dev);
};
struct device_driver {
	const char *name;
	const struct bus_type *bus;
	struct module *owner;
	const char *mod_name;
	const struct of_device_id *of_match_table;
	int (*probe)(struct device *dev);
	int (*remove)(struct device *dev);
	void (*shutdown)(struct device *dev);
	const struct attribute_group **groups;
	const struct dev_pm_ops *pm;
};
struct device {
	struct kobject kobj;
	struct device *parent;
	const char *init_name;
	const struct device_type *type;
	const struct bus_type *bus;
	struct device_driver *driver;
	void *platform_data;
	void *driver_data;
	struct mutex mutex;
	struct dev_pm_info power;
	u64 *dma_mask;
	u64 coherent_dma_mask;
	struct device_node *of_node;
	dev_t devt;
	u32 id;
	const struct class *class;
	const struct attribute_group **groups;
	void (*release)(struct device *dev);
};
struct device_attribute {
	struct attribute attr;
	ssize_t (*show)(struct device *dev, struct device_attribute *attr, char *buf);
	ssize_t (*store)(struct device *dev, struct device_attribute *attr, const char *buf, size_t count);
};
struct class {
	const char *name;
	struct module *owner;
	const struct attribute_group **dev_groups;
	void (*dev_release)(struct device *dev);
};
#define DEVICE_ATTR(n, m, s, t) struct device_attribute dev_attr_##n = __ATTR(n, m, s, t)
#define DEVICE_ATTR_RO(n) struct device_attribute dev_attr_##n = __ATTR_RO(n)
#define DEVICE_ATTR_WO(n) struct device_attribute dev_attr_##n = __ATTR_WO(n)
#define DEVICE_ATTR_RW(n) struct device_attribute dev_attr_##n = __ATTR_RW(n)
int device_register(struct device *dev) __contract("neg(ret)");
void device_unregister(struct device *dev);
void device_initialize(struct device *dev);
int device_add(struct device *dev) __contract("neg(ret)");
void device_del(struct device *dev);
struct device *get_device(struct device *dev) __contract("ref(dev) same(ret, dev)");
void put_device(struct device *dev) __contract("unref(dev)");
int dev_set_name(struct device *dev, const char *name, ...) __contract("format(name, 2) neg(ret)");
const char *dev_name(const struct device *dev);
void *dev_get_drvdata(const struct device *dev);
void dev_set_drvdata(struct device *dev, void *data);
void *dev_get_platdata(const struct device *dev);
struct class *class_create(const void *owner_or_name, ...);
void class_destroy(const struct class *cls);
struct device *device_create(const struct class *cls, struct device *parent, dev_t devt, void *drvdata, const char *fmt, ...)
	__contract("format(fmt, 5)");
void device_destroy(const struct class *cls, dev_t devt);
int device_create_file(struct device *dev, const struct device_attribute *attr) __contract("neg(ret)");
void device_remove_file(struct device *dev, const struct device_attribute *attr);
void *devm_kmalloc(struct device *dev, size_t size, gfp_t gfp) __contract("child(ret, dev) null_alloc(ret)");
void *devm_kzalloc(struct device *dev, size_t size, gfp_t gfp) __contract("child(ret, dev) null_alloc(ret) zeroed(ret)");
void *devm_kcalloc(struct device *dev, size_t n, size_t size, gfp_t gfp) __contract("child(ret, dev) null_alloc(ret) zeroed(ret)");
void devm_kfree(struct device *dev, const void *p) __contract("frees(p)");
char *devm_kstrdup(struct device *dev, const char *s, gfp_t gfp) __contract("string(s) child(ret, dev) null_alloc(ret)");
char *devm_kasprintf(struct device *dev, gfp_t gfp, const char *fmt, ...)
	__contract("format(fmt, 3) child(ret, dev) null_alloc(ret)");
void device_lock(struct device *dev) __contract("locks(dev)");
void device_unlock(struct device *dev) __contract("unlocks(dev)");

#endif
