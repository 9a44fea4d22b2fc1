/* Linux kernel: memory of processes */
#ifndef _KERNEL_ASM_UACCESS_H
#define _KERNEL_ASM_UACCESS_H

#include <linux/compiler.h>
#include <linux/types.h>
#include <linux/string.h>
#define VERIFY_READ 0
#define VERIFY_WRITE 1
unsigned long copy_from_user(void *to, const void *from, unsigned long n) __contract("writes(to, n) outside(to, n, local) le(ret, n)");
unsigned long copy_to_user(void *to, const void *from, unsigned long n) __contract("reads(from, n) sends(from, n) le(ret, n)");
unsigned long __copy_from_user(void *to, const void *from, unsigned long n) __contract("writes(to, n) outside(to, n, local) le(ret, n)");
unsigned long __copy_to_user(void *to, const void *from, unsigned long n) __contract("reads(from, n) sends(from, n) le(ret, n)");
unsigned long clear_user(void *to, unsigned long n) __contract("le(ret, n)");
long strncpy_from_user(char *dst, const char *src, long n) __contract("writes(dst, n) outside(dst, n, local) le(ret, n) neg(ret)");
long strnlen_user(const char *s, long n);
int copy_struct_from_user(void *dst, size_t ksize, const void *src, size_t usize)
	__contract("writes(dst, ksize) outside(dst, ksize, local) neg(ret)");
int __access_ok(const void *addr, unsigned long size);
#define access_ok(...) 1
#define get_user(x, ptr) ((int)copy_from_user(&(x), (ptr), sizeof(x)))
#define put_user(x, ptr) ({ __typeof__(*(ptr)) __v = (x); (int)copy_to_user((ptr), &__v, sizeof(__v)); })
#define __get_user(x, ptr) get_user(x, ptr)
#define __put_user(x, ptr) put_user(x, ptr)

#endif
