/* Linux kernel: hashes for tables */
#ifndef _KERNEL_LINUX_JHASH_H
#define _KERNEL_LINUX_JHASH_H

#include <linux/bitops.h>
#include <linux/types.h>
#define JHASH_INITVAL 0xdeadbeef
#define jhash_size(n) ((u32)1 << (n))
#define jhash_mask(n) (jhash_size(n) - 1)
u32 jhash(const void *key, u32 length, u32 initval) __contract("reads(key, length) derived(ret, *key)");
u32 jhash2(const u32 *k, u32 length, u32 initval) __contract("reads(k, 4*length) derived(ret, *k)");
u32 jhash_3words(u32 a, u32 b, u32 c, u32 initval) __contract("derived(ret, a)");
u32 jhash_2words(u32 a, u32 b, u32 initval) __contract("derived(ret, a)");
u32 jhash_1word(u32 a, u32 initval) __contract("derived(ret, a)");

#endif
