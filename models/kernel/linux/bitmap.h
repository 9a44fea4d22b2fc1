/* Linux kernel: bitmaps */
#ifndef _KERNEL_LINUX_BITMAP_H
#define _KERNEL_LINUX_BITMAP_H

#include <linux/bitops.h>
#include <linux/string.h>
#include <linux/gfp.h>
unsigned long *bitmap_alloc(unsigned int nbits, gfp_t flags) __contract("alloc(ret, (nbits+63)/8) null_alloc(ret)");
unsigned long *bitmap_zalloc(unsigned int nbits, gfp_t flags)
	__contract("alloc(ret, (nbits+63)/8) null_alloc(ret) zeroed(ret)");
void bitmap_free(const unsigned long *bitmap) __contract("frees(bitmap)");
void bitmap_zero(unsigned long *dst, unsigned int nbits);
void bitmap_fill(unsigned long *dst, unsigned int nbits);
void bitmap_copy(unsigned long *dst, const unsigned long *src, unsigned int nbits);
void bitmap_set(unsigned long *map, unsigned int start, unsigned int nbits);
void bitmap_clear(unsigned long *map, unsigned int start, unsigned int nbits);
bool bitmap_empty(const unsigned long *src, unsigned int nbits);
bool bitmap_full(const unsigned long *src, unsigned int nbits);
bool bitmap_equal(const unsigned long *a, const unsigned long *b, unsigned int nbits);
bool bitmap_and(unsigned long *dst, const unsigned long *a, const unsigned long *b, unsigned int nbits);
void bitmap_or(unsigned long *dst, const unsigned long *a, const unsigned long *b, unsigned int nbits);
unsigned int bitmap_weight(const unsigned long *src, unsigned int nbits) __contract("le(ret, nbits)");
unsigned long bitmap_find_next_zero_area(unsigned long *map, unsigned long size, unsigned long start, unsigned int nr,
	unsigned long align_mask);

#endif
