/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_MEMCPY_X86_64_H_
#define _RTE_MEMCPY_X86_64_H_

#include <stdio.h>
#include <stdint.h>
#include <string.h>
#include <rte_vect.h>
#include <rte_common.h>
#include <rte_config.h>

void *rte_memcpy(void *dst, const void *src, size_t n)
    __contract("reads(src, n) writes(dst, n) copies(dst, src) same(ret, dst)");
void *rte_mov15_or_less(void *dst, const void *src, size_t n);
void rte_mov16(uint8_t *dst, const uint8_t *src);
void rte_mov32(uint8_t *dst, const uint8_t *src);
void rte_mov64(uint8_t *dst, const uint8_t *src);
void rte_mov128(uint8_t *dst, const uint8_t *src);
void rte_mov256(uint8_t *dst, const uint8_t *src);
void *rte_memcpy_generic(void *dst, const void *src, size_t n);
void *rte_memcpy_aligned(void *dst, const void *src, size_t n);

#endif
