/* Linux kernel: random numbers */
#ifndef _KERNEL_LINUX_RANDOM_H
#define _KERNEL_LINUX_RANDOM_H

#include <linux/bug.h>
#include <linux/kernel.h>
#include <linux/list.h>
#include <uapi/linux/random.h>
void get_random_bytes(void *buf, size_t len) __contract("writes(buf, len) random(buf, strong)");
int get_random_bytes_wait(void *buf, size_t len) __contract("writes(buf, len) random(buf, strong) neg(ret)");
u8 get_random_u8(void) __contract("random(ret, strong)");
u16 get_random_u16(void) __contract("random(ret, strong)");
u32 get_random_u32(void) __contract("random(ret, strong)");
u64 get_random_u64(void) __contract("random(ret, strong)");
unsigned int get_random_int(void) __contract("random(ret, strong)");
unsigned long get_random_long(void) __contract("random(ret, strong)");
u32 get_random_u32_below(u32 ceil) __contract("random(ret, strong) le(ret, ceil-1)");
u32 prandom_u32(void) __contract("random(ret, weak)");
u32 prandom_u32_max(u32 ceil) __contract("random(ret, weak)");
void prandom_bytes(void *buf, size_t len) __contract("writes(buf, len) random(buf, weak)");
void add_device_randomness(const void *buf, size_t len);

#endif
