/* Linux kernel: hexadecimal text */
#ifndef _KERNEL_LINUX_HEX_H
#define _KERNEL_LINUX_HEX_H

#include <linux/types.h>
extern const char hex_asc[];
int hex_to_bin(unsigned char ch) __contract("range(ret, -1, 15)");
int hex2bin(u8 *dst, const char *src, size_t count) __contract("reads(src, 2*count) writes(dst, count) copies(dst, src) neg(ret)");
char *bin2hex(char *dst, const void *src, size_t count) __contract("reads(src, count) writes(dst, 2*count) into(ret, dst)");

#endif
