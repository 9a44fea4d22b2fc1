/* DPDK 22.11: vectors */
#ifndef _RTE_VECT_H_
#define _RTE_VECT_H_

#include <stdint.h>
#include <immintrin.h>
typedef __m128i xmm_t;
#define XMM_SIZE sizeof(xmm_t)
#define XMM_MASK (XMM_SIZE - 1)
typedef union rte_xmm {
	xmm_t x;
	uint8_t u8[16];
	uint16_t u16[8];
	uint32_t u32[4];
	uint64_t u64[2];
	double pd[2];
} rte_xmm_t;
uint16_t rte_vect_get_max_simd_bitwidth(void);
int rte_vect_set_max_simd_bitwidth(uint16_t bitwidth);

#endif
