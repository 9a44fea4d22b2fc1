/* Linux kernel: parameters of modules */
#ifndef _KERNEL_LINUX_MODULEPARAM_H
#define _KERNEL_LINUX_MODULEPARAM_H

#include <linux/kernel.h>
#include <linux/init.h>
struct kernel_param;
struct kernel_param_ops {
	unsigned int flags;
	int (*set)(const char *val, const struct kernel_param *kp);
	int (*get)(char *buffer, const struct kernel_param *kp);
	void (*free)(void *arg);
};
struct kernel_param {
	const char *name;
	struct module *mod;
	const struct kernel_param_ops *ops;
	const unsigned short perm;
	signed char level;
	unsigned char flags;
	void *arg;
};
#define __MODULE_DECL(n) struct n
#define MODULE_PARM_DESC(p, d) struct kernel_param
#define module_param(name, type, perm) extern __typeof__(name) name
#define module_param_named(name, value, type, perm) extern __typeof__(value) value
#define module_param_string(name, string, len, perm) extern __typeof__(string) string
#define module_param_array(name, type, nump, perm) extern __typeof__(name) name
#define module_param_array_named(name, array, type, nump, perm) extern __typeof__(array) array
#define module_param_call(name, set, get, arg, perm) struct kernel_param
#define module_param_cb(name, ops, arg, perm) struct kernel_param
extern const struct kernel_param_ops param_ops_byte, param_ops_short, param_ops_ushort, param_ops_int, param_ops_uint,
	param_ops_long, param_ops_ulong, param_ops_charp, param_ops_bool;
int param_set_int(const char *val, const struct kernel_param *kp)
	__contract("string(val) outside(val, admin)");
int param_get_int(char *buffer, const struct kernel_param *kp);

#endif
