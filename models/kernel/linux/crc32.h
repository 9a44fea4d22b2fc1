/* Linux kernel: checksums */
#ifndef _KERNEL_LINUX_CRC32_H
#define _KERNEL_LINUX_CRC32_H

#include <linux/types.h>
u32 crc32_le(u32 crc, const unsigned char *p, size_t len) __contract("reads(p, len) derived(ret, *p)");
u32 crc32_be(u32 crc, const unsigned char *p, size_t len) __contract("reads(p, len) derived(ret, *p)");
#define crc32(seed, data, length) crc32_le(seed, (const unsigned char *)(data), length)

#endif
