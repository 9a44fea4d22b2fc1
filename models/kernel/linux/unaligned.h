/* Linux kernel: accesses that are not aligned */
#ifndef _KERNEL_LINUX_UNALIGNED_H
#define _KERNEL_LINUX_UNALIGNED_H

#include <linux/types.h>
#include <asm/byteorder.h>
u16 get_unaligned_le16(const void *p) __contract("reads(p, 2) derived(ret, *p)");
u32 get_unaligned_le32(const void *p) __contract("reads(p, 4) derived(ret, *p)");
u64 get_unaligned_le64(const void *p) __contract("reads(p, 8) derived(ret, *p)");
u16 get_unaligned_be16(const void *p) __contract("reads(p, 2) derived(ret, *p)");
u32 get_unaligned_be24(const void *p) __contract("reads(p, 3) derived(ret, *p)");
u32 get_unaligned_be32(const void *p) __contract("reads(p, 4) derived(ret, *p)");
u64 get_unaligned_be64(const void *p) __contract("reads(p, 8) derived(ret, *p)");
void put_unaligned_le16(u16 val, void *p) __contract("writes(p, 2)");
void put_unaligned_le32(u32 val, void *p) __contract("writes(p, 4)");
void put_unaligned_le64(u64 val, void *p) __contract("writes(p, 8)");
void put_unaligned_be16(u16 val, void *p) __contract("writes(p, 2)");
void put_unaligned_be24(u32 val, void *p) __contract("writes(p, 3)");
void put_unaligned_be32(u32 val, void *p) __contract("writes(p, 4)");
void put_unaligned_be64(u64 val, void *p) __contract("writes(p, 8)");
#define get_unaligned(p) (*(p))
#define put_unaligned(v, p) (*(p) = (v))

#endif
