/* Linux kernel: numbers from text */
#ifndef _KERNEL_LINUX_KSTRTOX_H
#define _KERNEL_LINUX_KSTRTOX_H

#include <linux/types.h>
int kstrtol(const char *s, unsigned int base, long *res) __contract("string(s) derived(*res, s) neg(ret)");
int kstrtoul(const char *s, unsigned int base, unsigned long *res) __contract("string(s) derived(*res, s) neg(ret)");
int kstrtoull(const char *s, unsigned int base, unsigned long long *res)
	__contract("string(s) derived(*res, s) neg(ret)");
int kstrtoll(const char *s, unsigned int base, long long *res) __contract("string(s) derived(*res, s) neg(ret)");
int kstrtouint(const char *s, unsigned int base, unsigned int *res) __contract("string(s) derived(*res, s) neg(ret)");
int kstrtoint(const char *s, unsigned int base, int *res) __contract("string(s) derived(*res, s) neg(ret)");
int kstrtou64(const char *s, unsigned int base, u64 *res) __contract("string(s) derived(*res, s) neg(ret)");
int kstrtos64(const char *s, unsigned int base, s64 *res) __contract("string(s) derived(*res, s) neg(ret)");
int kstrtou32(const char *s, unsigned int base, u32 *res) __contract("string(s) derived(*res, s) neg(ret)");
int kstrtos32(const char *s, unsigned int base, s32 *res) __contract("string(s) derived(*res, s) neg(ret)");
int kstrtou16(const char *s, unsigned int base, u16 *res) __contract("string(s) derived(*res, s) neg(ret)");
int kstrtos16(const char *s, unsigned int base, s16 *res) __contract("string(s) derived(*res, s) neg(ret)");
int kstrtou8(const char *s, unsigned int base, u8 *res) __contract("string(s) derived(*res, s) neg(ret)");
int kstrtos8(const char *s, unsigned int base, s8 *res) __contract("string(s) derived(*res, s) neg(ret)");
int kstrtobool(const char *s, bool *res) __contract("string(s) derived(*res, s) neg(ret)");
int kstrtoull_from_user(const char *s, size_t count, unsigned int base, unsigned long long *res)
	__contract("outside(*res, local) neg(ret)");
int kstrtoul_from_user(const char *s, size_t count, unsigned int base, unsigned long *res)
	__contract("outside(*res, local) neg(ret)");
int kstrtol_from_user(const char *s, size_t count, unsigned int base, long *res)
	__contract("outside(*res, local) neg(ret)");
int kstrtouint_from_user(const char *s, size_t count, unsigned int base, unsigned int *res)
	__contract("outside(*res, local) neg(ret)");
int kstrtoint_from_user(const char *s, size_t count, unsigned int base, int *res)
	__contract("outside(*res, local) neg(ret)");
int kstrtobool_from_user(const char *s, size_t count, bool *res) __contract("outside(*res, local) neg(ret)");
unsigned long simple_strtoul(const char *s, char **end, unsigned int base) __contract("string(s) derived(ret, s) into(*end, s)");
long simple_strtol(const char *s, char **end, unsigned int base) __contract("string(s) derived(ret, s) into(*end, s)");
unsigned long long simple_strtoull(const char *s, char **end, unsigned int base) __contract("string(s) derived(ret, s) into(*end, s)");
long long simple_strtoll(const char *s, char **end, unsigned int base) __contract("string(s) derived(ret, s) into(*end, s)");

#endif
