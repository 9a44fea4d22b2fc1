/* DPDK 22.11: copying */
#ifndef _RTE_MEMCPY_H_
#define _RTE_MEMCPY_H_

#include <stdint.h>
#include <stddef.h>
#include <string.h>
#include <rte_common.h>
void *rte_memcpy(void *dst, const void *src, size_t n)
	__contract("reads(src, n) writes(dst, n) copies(dst, src) same(ret, dst)");
void rte_mov16(uint8_t *dst, const uint8_t *src) __contract("reads(src, 16) writes(dst, 16) copies(dst, src)");
void rte_mov32(uint8_t *dst, const uint8_t *src) __contract("reads(src, 32) writes(dst, 32) copies(dst, src)");
void rte_mov64(uint8_t *dst, const uint8_t *src) __contract("reads(src, 64) writes(dst, 64) copies(dst, src)");

#endif
