/* Linux kernel: messages */
#ifndef _KERNEL_LINUX_PRINTK_H
#define _KERNEL_LINUX_PRINTK_H

#include <linux/init.h>
#include <linux/kern_levels.h>
#include <linux/ratelimit_types.h>
#include <stdarg.h>
int _printk(const char *fmt, ...) __contract("format(fmt, 1) log(fmt)");
int vprintk(const char *fmt, va_list args) __contract("format(fmt, 0) log(fmt)");
int printk_deferred(const char *fmt, ...) __contract("format(fmt, 1) log(fmt)");
#define printk(...) _printk(__VA_ARGS__)
#define no_printk(...) ((void)0)
#ifndef pr_fmt
#define pr_fmt(fmt) fmt
#endif
#define pr_emerg(fmt, ...) printk(KERN_EMERG pr_fmt(fmt), ##__VA_ARGS__)
#define pr_alert(fmt, ...) printk(KERN_ALERT pr_fmt(fmt), ##__VA_ARGS__)
#define pr_crit(fmt, ...) printk(KERN_CRIT pr_fmt(fmt), ##__VA_ARGS__)
#define pr_err(fmt, ...) printk(KERN_ERR pr_fmt(fmt), ##__VA_ARGS__)
#define pr_warn(fmt, ...) printk(KERN_WARNING pr_fmt(fmt), ##__VA_ARGS__)
#define pr_warning pr_warn
#define pr_notice(fmt, ...) printk(KERN_NOTICE pr_fmt(fmt), ##__VA_ARGS__)
#define pr_info(fmt, ...) printk(KERN_INFO pr_fmt(fmt), ##__VA_ARGS__)
#define pr_cont(fmt, ...) printk(KERN_CONT fmt, ##__VA_ARGS__)
#define pr_debug(fmt, ...) printk(KERN_DEBUG pr_fmt(fmt), ##__VA_ARGS__)
#define pr_devel(fmt, ...) printk(KERN_DEBUG pr_fmt(fmt), ##__VA_ARGS__)
#define printk_once(...) printk(__VA_ARGS__)
#define pr_emerg_once pr_emerg
#define pr_err_once pr_err
#define pr_warn_once pr_warn
#define pr_notice_once pr_notice
#define pr_info_once pr_info
#define pr_debug_once pr_debug
#define printk_ratelimited(...) printk(__VA_ARGS__)
#define pr_emerg_ratelimited pr_emerg
#define pr_alert_ratelimited pr_alert
#define pr_crit_ratelimited pr_crit
#define pr_err_ratelimited pr_err
#define pr_warn_ratelimited pr_warn
#define pr_notice_ratelimited pr_notice
#define pr_info_ratelimited pr_info
#define pr_debug_ratelimited pr_debug
int printk_ratelimit(void);
void dump_stack(void);
enum {
	DUMP_PREFIX_NONE, DUMP_PREFIX_ADDRESS, DUMP_PREFIX_OFFSET
};
void print_hex_dump(const char *level, const char *prefix, int type, int rowsize, int groupsize, const void *buf,
	size_t len, bool ascii) __contract("reads(buf, len) log(buf)");
void print_hex_dump_bytes(const char *prefix, int type, const void *buf, size_t len) __contract("reads(buf, len) log(buf)");
void print_hex_dump_debug(const char *prefix, int type, int rowsize, int groupsize, const void *buf, size_t len,
	bool ascii) __contract("reads(buf, len) log(buf)");

#endif
