/* Linux kernel: text from values */
#ifndef _KERNEL_LINUX_SPRINTF_H
#define _KERNEL_LINUX_SPRINTF_H

#include <linux/types.h>
#include <stdarg.h>
int sprintf(char *buf, const char *fmt, ...) __contract("format(fmt, 2) writes(buf, unbounded) copies(buf, ...)");
int vsprintf(char *buf, const char *fmt, va_list args) __contract("format(fmt, 0) writes(buf, unbounded)");
int snprintf(char *buf, size_t size, const char *fmt, ...) __contract("format(fmt, 3) writes(buf, size) copies(buf, ...)");
int vsnprintf(char *buf, size_t size, const char *fmt, va_list args) __contract("format(fmt, 0) writes(buf, size)");
int scnprintf(char *buf, size_t size, const char *fmt, ...)
	__contract("format(fmt, 3) writes(buf, size) copies(buf, ...) le(ret, size)");
int vscnprintf(char *buf, size_t size, const char *fmt, va_list args)
	__contract("format(fmt, 0) writes(buf, size) le(ret, size)");
int sscanf(const char *buf, const char *fmt, ...) __contract("string(buf) scan(fmt, 2) copies(..., buf)");
int vsscanf(const char *buf, const char *fmt, va_list args) __contract("string(buf) scan(fmt, 0)");
int sysfs_emit(char *buf, const char *fmt, ...) __contract("format(fmt, 2) writes(buf, 4096) copies(buf, ...) range(ret, 0, 4096)");
int sysfs_emit_at(char *buf, int at, const char *fmt, ...) __contract("format(fmt, 3) range(ret, 0, 4096)");

#endif
