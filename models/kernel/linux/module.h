/* Linux kernel: modules */
#ifndef _KERNEL_LINUX_MODULE_H
#define _KERNEL_LINUX_MODULE_H

#include <linux/list.h>
#include <linux/stat.h>
#include <linux/cache.h>
#include <linux/kmod.h>
#include <linux/init.h>
#include <linux/kobject.h>
#include <linux/moduleparam.h>
#include <linux/export.h>
#include <linux/printk.h>
#include <linux/percpu.h>
#include <linux/string.h>
#include <linux/errno.h>
#define MODULE_NAME_LEN 56
enum module_state {
	MODULE_STATE_LIVE, MODULE_STATE_COMING, MODULE_STATE_GOING, MODULE_STATE_UNFORMED
};
struct module {
	enum module_state state;
	struct list_head list;
	char name[MODULE_NAME_LEN];
	const char *version;
	int (*init)(void);
	void (*exit)(void);
};
#define MODULE_INFO(tag, info) struct module
#define MODULE_LICENSE(s) struct module
#define MODULE_AUTHOR(s) struct module
#define MODULE_DESCRIPTION(s) struct module
#define MODULE_VERSION(s) struct module
#define MODULE_ALIAS(s) struct module
#define MODULE_SOFTDEP(s) struct module
#define MODULE_FIRMWARE(s) struct module
#define MODULE_SUPPORTED_DEVICE(s) struct module
#define MODULE_IMPORT_NS(ns) struct module
#define MODULE_DEVICE_TABLE(type, name) struct module
bool try_module_get(struct module *module);
void __module_get(struct module *module);
void module_put(struct module *module);
int module_refcount(struct module *mod);
const char *module_name(struct module *mod);

#endif
