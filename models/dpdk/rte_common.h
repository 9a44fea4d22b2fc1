/* DPDK 22.11: common macros */
#ifndef _RTE_COMMON_H_
#define _RTE_COMMON_H_

#include <stdint.h>
#include <limits.h>
#include <stddef.h>
#include <string.h>
#include <errno.h>
#include <rte_config.h>
#define RTE_STD_C11
#define RTE_CC_IS_GNU 1
#define __rte_aligned(a) __attribute__((__aligned__(a)))
#define __rte_packed __attribute__((__packed__))
#define __rte_may_alias
#define __rte_deprecated
#define __rte_weak
#define __rte_used
#define __rte_unused
#define __rte_cold
#define __rte_experimental
#define __rte_internal
#define __rte_always_inline inline
#define __rte_noinline
#define __rte_noreturn __attribute__((noreturn))
#define __rte_warn_unused_result
#define __rte_format_printf(format_index, first_arg)
#define __rte_restrict restrict
#define __rte_cache_aligned __attribute__((__aligned__(64)))
#define __rte_cache_min_aligned __attribute__((__aligned__(64)))
#define RTE_DEPRECATED(x)
#define RTE_SET_USED(x) ((void)(x))
#define RTE_PRIORITY_LOG 101
#define RTE_PRIORITY_BUS 110
#define RTE_PRIORITY_CLASS 120
#define RTE_PRIORITY_LAST 65535
#define RTE_INIT_PRIO(func, prio) static void func(void)
#define RTE_INIT(func) static void func(void)
#define RTE_FINI_PRIO(func, prio) static void func(void)
#define RTE_FINI(func) static void func(void)
#define RTE_PTR_ADD(ptr, x) ((void *)((uintptr_t)(ptr) + (x)))
#define RTE_PTR_SUB(ptr, x) ((void *)((uintptr_t)(ptr) - (x)))
#define RTE_PTR_DIFF(a, b) ((uintptr_t)(a) - (uintptr_t)(b))
#define RTE_CAST_FIELD(var, field, type) (*(type *)((uintptr_t)(var) + offsetof(__typeof__(*(var)), field)))
#define RTE_PTR_ALIGN_FLOOR(ptr, align) ((__typeof__(ptr))((uintptr_t)(ptr) & ~((uintptr_t)(align) - 1)))
#define RTE_PTR_ALIGN_CEIL(ptr, align) RTE_PTR_ALIGN_FLOOR((__typeof__(ptr))RTE_PTR_ADD(ptr, (align) - 1), align)
#define RTE_PTR_ALIGN(ptr, align) RTE_PTR_ALIGN_CEIL(ptr, align)
#define RTE_ALIGN_FLOOR(val, align) ((__typeof__(val))((val) & ~((__typeof__(val))((align) - 1))))
#define RTE_ALIGN_CEIL(val, align) RTE_ALIGN_FLOOR((val) + ((__typeof__(val))(align) - 1), align)
#define RTE_ALIGN(val, align) RTE_ALIGN_CEIL(val, align)
#define RTE_ALIGN_MUL_CEIL(v, mul) (((v) + (__typeof__(v))(mul) - 1) / (__typeof__(v))(mul) * (__typeof__(v))(mul))
#define RTE_ALIGN_MUL_FLOOR(v, mul) ((v) / (__typeof__(v))(mul) * (__typeof__(v))(mul))
int rte_is_aligned(const void *ptr, const unsigned int align);
#define RTE_BUILD_BUG_ON(condition) ((void)sizeof(char[1]))
#define RTE_CACHE_LINE_MASK (RTE_CACHE_LINE_SIZE - 1)
#define RTE_CACHE_LINE_ROUNDUP(size) (RTE_CACHE_LINE_SIZE * (((size) + RTE_CACHE_LINE_SIZE - 1) / RTE_CACHE_LINE_SIZE))
#define RTE_CACHE_LINE_SIZE_LOG2 6
#define RTE_CACHE_LINE_MIN_SIZE 64
#define RTE_MIN(a, b) ((a) < (b) ? (a) : (b))
#define RTE_MAX(a, b) ((a) > (b) ? (a) : (b))
#define RTE_DIM(a) (sizeof(a) / sizeof((a)[0]))
#define RTE_PTR_UNQUAL(x) ((void *)(uintptr_t)(x))
#define RTE_STR(x) _RTE_STR(x)
#define _RTE_STR(x) #x
#define RTE_FMT(fmt, ...) fmt "%.0s", __VA_ARGS__ ""
#define RTE_FMT_HEAD(fmt, ...) fmt
#define RTE_FMT_TAIL(fmt, ...) __VA_ARGS__
#define RTE_LEN2MASK(ln, tp) ((tp)((uint64_t)-1 >> (sizeof(uint64_t) * CHAR_BIT - (ln))))
#define RTE_BIT64(nr) (UINT64_C(1) << (nr))
#define RTE_BIT32(nr) (UINT32_C(1) << (nr))
#define RTE_IOVA_IN_MBUF 1
#ifndef offsetof
#define offsetof(TYPE, MEMBER) __builtin_offsetof(TYPE, MEMBER)
#endif
#ifndef container_of
#define container_of(ptr, type, member) ((type *)((uintptr_t)(ptr) - offsetof(type, member)))
#endif
#define RTE_SIZEOF_FIELD(type, field) sizeof(((type *)0)->field)
#define RTE_FIXED_SIZE_ARRAY(a) (a)
typedef uint64_t unaligned_uint64_t;
typedef uint32_t unaligned_uint32_t;
typedef uint16_t unaligned_uint16_t;
typedef uint64_t phys_addr_t;
typedef uint64_t rte_iova_t;
#define RTE_BAD_IOVA ((rte_iova_t)-1)
#define RTE_BAD_PHYS_ADDR ((phys_addr_t)-1)
typedef uint64_t RTE_MARKER64[0];
typedef uint32_t RTE_MARKER32[0];
typedef uint16_t RTE_MARKER16[0];
typedef uint8_t RTE_MARKER8[0];
typedef void *RTE_MARKER[0];
void rte_exit(int exit_code, const char *format, ...) __contract("noreturn format(format, 2) log(format)");
uint64_t rte_str_to_size(const char *str) __contract("string(str) derived(ret, str)");
uint32_t rte_combine32ms1b(uint32_t x);
uint64_t rte_combine64ms1b(uint64_t v);
int rte_is_power_of_2(uint32_t n);
uint32_t rte_align32pow2(uint32_t x);
uint32_t rte_align32prevpow2(uint32_t x) __contract("le(ret, x)");
uint64_t rte_align64pow2(uint64_t v);
uint64_t rte_align64prevpow2(uint64_t v) __contract("le(ret, v)");
uint32_t rte_bsf32(uint32_t v) __contract("range(ret, 0, 31)");
int rte_bsf64(uint64_t v) __contract("range(ret, 0, 63)");
int rte_bsf32_safe(uint32_t v, uint32_t *pos);
int rte_bsf64_safe(uint64_t v, uint32_t *pos);
uint32_t rte_fls_u32(uint32_t x) __contract("range(ret, 0, 32)");
uint32_t rte_fls_u64(uint64_t x) __contract("range(ret, 0, 64)");
uint32_t rte_clz32(uint32_t v) __contract("range(ret, 0, 32)");
uint32_t rte_clz64(uint64_t v) __contract("range(ret, 0, 64)");
uint32_t rte_log2_u32(uint32_t v);
uint32_t rte_log2_u64(uint64_t v);

#endif
