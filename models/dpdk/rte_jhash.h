/* DPDK 22.11: jhash */
#ifndef _RTE_JHASH_H_
#define _RTE_JHASH_H_

#include <stdint.h>
#include <string.h>
#include <limits.h>
#include <rte_log.h>
#include <rte_byteorder.h>
#define rot(x, k) (((x) << (k)) | ((x) >> (32-(k))))
#define __rte_jhash_mix(a, b, c) do { \
	a -= c; a ^= rot(c, 4); c += b; \
	b -= a; b ^= rot(a, 6); a += c; \
	c -= b; c ^= rot(b, 8); b += a; \
	a -= c; a ^= rot(c, 16); c += b; \
	b -= a; b ^= rot(a, 19); a += c; \
	c -= b; c ^= rot(b, 4); b += a; \
	} while (0)
#define __rte_jhash_final(a, b, c) do { \
	c ^= b; c -= rot(b, 14); \
	a ^= c; a -= rot(c, 11); \
	b ^= a; b -= rot(a, 25); \
	c ^= b; c -= rot(b, 16); \
	a ^= c; a -= rot(c, 4); \
	b ^= a; b -= rot(a, 14); \
	c ^= b; c -= rot(b, 24); \
	} while (0)
#define RTE_JHASH_GOLDEN_RATIO 0xdeadbeef
#if RTE_BYTE_ORDER == RTE_LITTLE_ENDIAN
#define BIT_SHIFT(x, y, k) (((x) >> (k)) | ((uint64_t)(y) << (32-(k))))
#else
#define BIT_SHIFT(x, y, k) (((uint64_t)(x) << (k)) | ((y) >> (32-(k))))
#endif
#define LOWER8b_MASK rte_le_to_cpu_32(0xff)
#define LOWER16b_MASK rte_le_to_cpu_32(0xffff)
#define LOWER24b_MASK rte_le_to_cpu_32(0xffffff)
void __rte_jhash_2hashes(const void *key, uint32_t length, uint32_t *pc, uint32_t *pb, unsigned check_align);
void rte_jhash_2hashes(const void *key, uint32_t length, uint32_t *pc, uint32_t *pb);
void rte_jhash_32b_2hashes(const uint32_t *k, uint32_t length, uint32_t *pc, uint32_t *pb);
uint32_t rte_jhash(const void *key, uint32_t length, uint32_t initval);
uint32_t rte_jhash_32b(const uint32_t *k, uint32_t length, uint32_t initval);
uint32_t __rte_jhash_3words(uint32_t a, uint32_t b, uint32_t c, uint32_t initval);
uint32_t rte_jhash_3words(uint32_t a, uint32_t b, uint32_t c, uint32_t initval);
uint32_t rte_jhash_2words(uint32_t a, uint32_t b, uint32_t initval);
uint32_t rte_jhash_1word(uint32_t a, uint32_t initval);

#endif
