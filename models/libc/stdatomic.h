/* C11 7.17, over the compiler's generic builtins */
#ifndef _STDATOMIC_H
#define _STDATOMIC_H

#include <stdint.h>
#include <stddef.h>
typedef enum {
	memory_order_relaxed, memory_order_consume, memory_order_acquire,
	memory_order_release, memory_order_acq_rel, memory_order_seq_cst
} memory_order;
typedef _Atomic atomic_bool(_Bool);
typedef _Atomic atomic_char(char);
typedef _Atomic atomic_schar(signed char);
typedef _Atomic atomic_uchar(unsigned char);
typedef _Atomic atomic_short(short);
typedef _Atomic atomic_ushort(unsigned short);
typedef _Atomic atomic_int(int);
typedef _Atomic atomic_uint(unsigned int);
typedef _Atomic atomic_long(long);
typedef _Atomic atomic_ulong(unsigned long);
typedef _Atomic atomic_llong(long long);
typedef _Atomic atomic_ullong(unsigned long long);
typedef _Atomic atomic_wchar_t(wchar_t);
typedef _Atomic atomic_int_least8_t(int8_t);
typedef _Atomic atomic_uint_least8_t(uint8_t);
typedef _Atomic atomic_int_least16_t(int16_t);
typedef _Atomic atomic_uint_least16_t(uint16_t);
typedef _Atomic atomic_int_least32_t(int32_t);
typedef _Atomic atomic_uint_least32_t(uint32_t);
typedef _Atomic atomic_int_least64_t(int64_t);
typedef _Atomic atomic_uint_least64_t(uint64_t);
typedef _Atomic atomic_int_fast32_t(int_fast32_t);
typedef _Atomic atomic_uint_fast32_t(uint_fast32_t);
typedef _Atomic atomic_intptr_t(intptr_t);
typedef _Atomic atomic_uintptr_t(uintptr_t);
typedef _Atomic atomic_size_t(size_t);
typedef _Atomic atomic_ptrdiff_t(ptrdiff_t);
typedef _Atomic atomic_intmax_t(intmax_t);
typedef _Atomic atomic_uintmax_t(uintmax_t);
typedef struct {
	_Bool __val;
} atomic_flag;
#define ATOMIC_FLAG_INIT { 0 }
#define ATOMIC_VAR_INIT(value) (value)
#define ATOMIC_BOOL_LOCK_FREE 2
#define ATOMIC_CHAR_LOCK_FREE 2
#define ATOMIC_SHORT_LOCK_FREE 2
#define ATOMIC_INT_LOCK_FREE 2
#define ATOMIC_LONG_LOCK_FREE 2
#define ATOMIC_LLONG_LOCK_FREE 2
#define ATOMIC_POINTER_LOCK_FREE 2
#define atomic_init(p, v) ((void)(*(p) = (v)))
#define atomic_is_lock_free(p) 1
#define kill_dependency(y) (y)
#define atomic_thread_fence(mo) __atomic_thread_fence(mo)
#define atomic_signal_fence(mo) __atomic_signal_fence(mo)
#define atomic_store(p, v) ((void)(*(p) = (v)))
#define atomic_store_explicit(p, v, mo) ((void)(mo), (void)(*(p) = (v)))
#define atomic_load(p) (*(p))
#define atomic_load_explicit(p, mo) ((void)(mo), *(p))
#define atomic_exchange(p, v) __atomic_exchange_n((p), (v), memory_order_seq_cst)
#define atomic_exchange_explicit(p, v, mo) __atomic_exchange_n((p), (v), (mo))
#define atomic_compare_exchange_strong(p, e, v) __atomic_compare_exchange_n((p), (e), (v), 0, memory_order_seq_cst, memory_order_seq_cst)
#define atomic_compare_exchange_strong_explicit(p, e, v, s, f) __atomic_compare_exchange_n((p), (e), (v), 0, (s), (f))
#define atomic_compare_exchange_weak(p, e, v) __atomic_compare_exchange_n((p), (e), (v), 1, memory_order_seq_cst, memory_order_seq_cst)
#define atomic_compare_exchange_weak_explicit(p, e, v, s, f) __atomic_compare_exchange_n((p), (e), (v), 1, (s), (f))
#define atomic_fetch_add(p, v) __atomic_fetch_add((p), (v), memory_order_seq_cst)
#define atomic_fetch_add_explicit(p, v, mo) __atomic_fetch_add((p), (v), (mo))
#define atomic_fetch_sub(p, v) __atomic_fetch_sub((p), (v), memory_order_seq_cst)
#define atomic_fetch_sub_explicit(p, v, mo) __atomic_fetch_sub((p), (v), (mo))
#define atomic_fetch_or(p, v) __atomic_fetch_or((p), (v), memory_order_seq_cst)
#define atomic_fetch_or_explicit(p, v, mo) __atomic_fetch_or((p), (v), (mo))
#define atomic_fetch_and(p, v) __atomic_fetch_and((p), (v), memory_order_seq_cst)
#define atomic_fetch_and_explicit(p, v, mo) __atomic_fetch_and((p), (v), (mo))
#define atomic_fetch_xor(p, v) __atomic_fetch_xor((p), (v), memory_order_seq_cst)
#define atomic_fetch_xor_explicit(p, v, mo) __atomic_fetch_xor((p), (v), (mo))
#define atomic_flag_test_and_set(p) __atomic_test_and_set((p), memory_order_seq_cst)
#define atomic_flag_test_and_set_explicit(p, mo) __atomic_test_and_set((p), (mo))
#define atomic_flag_clear(p) __atomic_clear((p), memory_order_seq_cst)
#define atomic_flag_clear_explicit(p, mo) __atomic_clear((p), (mo))

#endif
