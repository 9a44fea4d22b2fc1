/* Linux kernel: hashes with a key */
#ifndef _KERNEL_LINUX_SIPHASH_H
#define _KERNEL_LINUX_SIPHASH_H

#include <linux/types.h>
typedef struct {
	u64 key[2];
} siphash_key_t;
u64 siphash(const void *data, size_t len, const siphash_key_t *key) __contract("reads(data, len)");
u64 siphash_1u64(u64 a, const siphash_key_t *key);
u64 siphash_1u32(u32 a, const siphash_key_t *key);

#endif
