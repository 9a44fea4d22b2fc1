/* Linux kernel: hashes for tables */
#ifndef _KERNEL_LINUX_HASH_H
#define _KERNEL_LINUX_HASH_H

#include <linux/types.h>
#define GOLDEN_RATIO_32 0x61C88647
#define GOLDEN_RATIO_64 0x61C8864680B583EBull
#define hash_long(v, bits) hash_64(v, bits)
u32 hash_32(u32 val, unsigned int bits) __contract("derived(ret, val)");
u32 hash_64(u64 val, unsigned int bits) __contract("derived(ret, val)");
u32 hash_ptr(const void *ptr, unsigned int bits);
u32 hash32_ptr(const void *ptr);

#endif
