/* Linux kernel: memory and strings */
#ifndef _KERNEL_LINUX_STRING_H
#define _KERNEL_LINUX_STRING_H

#include <linux/compiler.h>
#include <linux/types.h>
#include <linux/err.h>
#include <linux/errno.h>
#include <linux/array_size.h>
#include <string.h>
ssize_t strscpy(char *dst, const char *src, size_t size)
	__contract("string(src) writes(dst, size) copies(dst, src) neg(ret)");
ssize_t strscpy_pad(char *dst, const char *src, size_t size)
	__contract("string(src) writes(dst, size) copies(dst, src) neg(ret)");
char *strnchr(const char *s, size_t n, int c) __contract("reads(s, n) into(ret, s) null(ret)");
char *strnstr(const char *s, const char *what, size_t n) __contract("reads(s, n) string(what) into(ret, s) null(ret)");
char *skip_spaces(const char *s) __contract("string(s) into(ret, s)");
char *strim(char *s) __contract("string(s) into(ret, s)");
char *strstrip(char *s) __contract("string(s) into(ret, s)");
char *strreplace(char *s, char old, char new) __contract("string(s)");
bool sysfs_streq(const char *a, const char *b) __contract("string(a) string(b) compares(a, b, strlen(a))");
int match_string(const char *const *array, size_t n, const char *string) __contract("string(string) neg(ret)");
void *memscan(void *s, int c, size_t n) __contract("reads(s, n) into(ret, s)");
void *memchr_inv(const void *s, int c, size_t n) __contract("reads(s, n) into(ret, s) null(ret)");
void memzero_explicit(void *s, size_t n) __contract("writes(s, n)");
char *kstrdup(const char *s, gfp_t gfp)
	__contract("string(s) alloc(ret, strlen(s)+1) null_alloc(ret) copies(ret, s)");
const char *kstrdup_const(const char *s, gfp_t gfp) __contract("string(s) alloc(ret, strlen(s)+1) null_alloc(ret)");
void kfree_const(const void *p) __contract("frees(p)");
char *kstrndup(const char *s, size_t n, gfp_t gfp)
	__contract("reads(s, min(strlen(s), n)) alloc(ret, min(strlen(s), n)+1) null_alloc(ret) copies(ret, s)");
void *kmemdup(const void *src, size_t n, gfp_t gfp)
	__contract("reads(src, n) alloc(ret, n) null_alloc(ret) copies(ret, src)");
char *kmemdup_nul(const char *s, size_t n, gfp_t gfp)
	__contract("reads(s, n) alloc(ret, n+1) null_alloc(ret) copies(ret, s)");
void *memdup_user(const void *src, size_t n) __contract("alloc(ret, n) outside(ret, n, local)");
void *vmemdup_user(const void *src, size_t n) __contract("alloc(ret, n) outside(ret, n, local)");
void *memdup_user_nul(const void *src, size_t n) __contract("alloc(ret, n+1) outside(ret, n, local)");
char *strndup_user(const char *s, long n) __contract("alloc(ret, n) outside(ret, n, local)");
bool strstarts(const char *s, const char *prefix) __contract("string(s) string(prefix)");
const char *kbasename(const char *path) __contract("string(path) into(ret, path)");
#define memset_after(obj, v, m) \
	memset((char *)(obj) + offsetofend(__typeof__(*(obj)), m), v, sizeof(*(obj)) - offsetofend(__typeof__(*(obj)), m))

#endif
