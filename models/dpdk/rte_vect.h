/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_VECT_X86_H_
#define _RTE_VECT_X86_H_

#include <stdint.h>
#include <rte_config.h>
#include <rte_common.h>

typedef __m128i xmm_t;
union rte_xmm {
	xmm_t x;
	uint8_t u8[16];
	uint16_t u16[8];
	uint32_t u32[4];
	uint64_t u64[2];
	double pd[2];
};
typedef union rte_xmm rte_xmm_t;

#define RTE_VECT_DEFAULT_SIMD_BITWIDTH 256
#define XMM_SIZE 16UL
#define XMM_MASK 15UL

#endif
