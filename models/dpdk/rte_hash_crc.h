/* DPDK 22.11: hash crc */
#ifndef _RTE_HASH_CRC_H_
#define _RTE_HASH_CRC_H_

#include <stdint.h>
#include <rte_branch_prediction.h>
#include <rte_common.h>
#include <rte_cpuflags.h>
#include <rte_log.h>
#define CRC32_SW (1U << 0)
#define CRC32_SSE42 (1U << 1)
#define CRC32_x64 (1U << 2)
#define CRC32_SSE42_x64 (CRC32_x64|CRC32_SSE42)
#define CRC32_ARM64 (1U << 3)
static uint8_t crc32_alg = CRC32_SW;
#if defined(RTE_ARCH_ARM64) && defined(__ARM_FEATURE_CRC32)
#elif defined(RTE_ARCH_X86)
#else
#endif
void rte_hash_crc_set_alg(uint8_t alg);
RTE_INIT(rte_hash_crc_init_alg) {
#if defined(RTE_ARCH_X86)
	rte_hash_crc_set_alg(CRC32_SSE42_x64);
#elif defined(RTE_ARCH_ARM64) && defined(__ARM_FEATURE_CRC32)
	rte_hash_crc_set_alg(CRC32_ARM64);
#else
	rte_hash_crc_set_alg(CRC32_SW);
#endif
}
#ifdef __DOXYGEN__
uint32_t rte_hash_crc_1byte(uint8_t data, uint32_t init_val);
uint32_t rte_hash_crc_2byte(uint16_t data, uint32_t init_val);
uint32_t rte_hash_crc_4byte(uint32_t data, uint32_t init_val);
uint32_t rte_hash_crc_8byte(uint64_t data, uint32_t init_val);
#endif
uint32_t rte_hash_crc(const void *data, uint32_t data_len, uint32_t init_val);

#endif
