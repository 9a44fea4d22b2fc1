/* Linux kernel: messages about devices */
#ifndef _KERNEL_LINUX_DEV_PRINTK_H
#define _KERNEL_LINUX_DEV_PRINTK_H

#include <linux/compiler.h>
#include <linux/types.h>
#include <linux/printk.h>
struct device;
void dev_printk(const char *level, const struct device *dev, const char *fmt, ...) __contract("format(fmt, 3) log(fmt)");
void dev_emerg(const struct device *dev, const char *fmt, ...) __contract("format(fmt, 2) log(fmt)");
void dev_alert(const struct device *dev, const char *fmt, ...) __contract("format(fmt, 2) log(fmt)");
void dev_crit(const struct device *dev, const char *fmt, ...) __contract("format(fmt, 2) log(fmt)");
void dev_err(const struct device *dev, const char *fmt, ...) __contract("format(fmt, 2) log(fmt)");
void dev_warn(const struct device *dev, const char *fmt, ...) __contract("format(fmt, 2) log(fmt)");
void dev_notice(const struct device *dev, const char *fmt, ...) __contract("format(fmt, 2) log(fmt)");
void dev_info(const struct device *dev, const char *fmt, ...) __contract("format(fmt, 2) log(fmt)");
int dev_err_probe(const struct device *dev, int err, const char *fmt, ...) __contract("format(fmt, 3) log(fmt) same(ret, err)");
#define dev_dbg(dev, ...) dev_printk(KERN_DEBUG, dev, __VA_ARGS__)
#define dev_vdbg(dev, ...) dev_printk(KERN_DEBUG, dev, __VA_ARGS__)
#define dev_err_ratelimited dev_err
#define dev_warn_ratelimited dev_warn
#define dev_info_ratelimited dev_info
#define dev_dbg_ratelimited dev_dbg
#define dev_err_once dev_err
#define dev_warn_once dev_warn

#endif
