/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_COMMON_H_
#define _RTE_COMMON_H_

#include <stdint.h>
#include <limits.h>
#include <rte_config.h>
#include <rte_os.h>

typedef uint64_t unaligned_uint64_t;
typedef uint32_t unaligned_uint32_t;
typedef uint16_t unaligned_uint16_t;
int rte_is_aligned(const void *const restrict ptr, const unsigned int align);
typedef uint64_t phys_addr_t;
typedef uint64_t rte_iova_t;
typedef void * RTE_MARKER[0];
typedef uint8_t RTE_MARKER8[0];
typedef uint16_t RTE_MARKER16[0];
typedef uint32_t RTE_MARKER32[0];
typedef uint64_t RTE_MARKER64[0];
uint32_t rte_combine32ms1b(uint32_t x);
uint64_t rte_combine64ms1b(uint64_t v);
int rte_is_power_of_2(uint32_t n);
uint32_t rte_align32pow2(uint32_t x);
uint32_t rte_align32prevpow2(uint32_t x);
uint64_t rte_align64pow2(uint64_t v);
uint64_t rte_align64prevpow2(uint64_t v);
uint32_t rte_bsf32(uint32_t v);
int rte_bsf32_safe(uint32_t v, uint32_t *pos);
uint32_t rte_log2_u32(uint32_t v);
uint32_t rte_fls_u32(uint32_t x);
uint32_t rte_bsf64(uint64_t v);
int rte_bsf64_safe(uint64_t v, uint32_t *pos);
uint32_t rte_fls_u64(uint64_t x);
uint32_t rte_log2_u64(uint64_t v);
uint64_t rte_str_to_size(const char *str);
void rte_exit(int exit_code, const char *format, ...) __contract("noreturn");

#define RTE_CC_IS_GNU 1
#define GCC_VERSION 120200
#define RTE_PRIORITY_LOG 101
#define RTE_PRIORITY_BUS 110
#define RTE_PRIORITY_CLASS 120
#define RTE_PRIORITY_LAST 65535
#define RTE_CACHE_LINE_MASK 63
#define RTE_CACHE_LINE_SIZE_LOG2 6
#define RTE_CACHE_LINE_MIN_SIZE 64
#define RTE_BAD_PHYS_ADDR 18446744073709551615UL
#define RTE_BAD_IOVA 18446744073709551615UL

void RTE_BUILD_BUG_ON();

#endif
