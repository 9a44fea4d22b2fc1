/* libbson 1.23: the documented interface */
#ifndef BSON_ATOMIC_H
#define BSON_ATOMIC_H

#include <bson/bson-prelude.h>
#include <bson/bson-config.h>
#include <bson/bson-compat.h>
#include <bson/bson-macros.h>

enum bson_memory_order {
	bson_memory_order_seq_cst, bson_memory_order_acquire, bson_memory_order_release,
	bson_memory_order_relaxed, bson_memory_order_acq_rel, bson_memory_order_consume
};
int8_t bson_atomic_int8_fetch_add(volatile int8_t *a, int8_t addend, enum bson_memory_order ord);
void __atomic_fetch_add(void);
int8_t bson_atomic_int8_fetch_sub(volatile int8_t *a, int8_t subtrahend, enum bson_memory_order ord);
void __atomic_fetch_sub(void);
int8_t bson_atomic_int8_fetch(const volatile int8_t *a, enum bson_memory_order order);
void __atomic_load_n(void);
int8_t bson_atomic_int8_exchange(volatile int8_t *a, int8_t value, enum bson_memory_order ord);
void __atomic_exchange_n(void);
int8_t bson_atomic_int8_compare_exchange_strong(volatile int8_t *a, int8_t expect, int8_t new_value, enum bson_memory_order ord);
void __atomic_compare_exchange_n(void);
int8_t bson_atomic_int8_compare_exchange_weak(volatile int8_t *a, int8_t expect, int8_t new_value, enum bson_memory_order ord);
int16_t bson_atomic_int16_fetch_add(volatile int16_t *a, int16_t addend, enum bson_memory_order ord);
int16_t bson_atomic_int16_fetch_sub(volatile int16_t *a, int16_t subtrahend, enum bson_memory_order ord);
int16_t bson_atomic_int16_fetch(const volatile int16_t *a, enum bson_memory_order order);
int16_t bson_atomic_int16_exchange(volatile int16_t *a, int16_t value, enum bson_memory_order ord);
int16_t bson_atomic_int16_compare_exchange_strong(volatile int16_t *a, int16_t expect, int16_t new_value, enum bson_memory_order ord);
int16_t bson_atomic_int16_compare_exchange_weak(volatile int16_t *a, int16_t expect, int16_t new_value, enum bson_memory_order ord);
int32_t bson_atomic_int32_fetch_add(volatile int32_t *a, int32_t addend, enum bson_memory_order ord);
int32_t bson_atomic_int32_fetch_sub(volatile int32_t *a, int32_t subtrahend, enum bson_memory_order ord);
int32_t bson_atomic_int32_fetch(const volatile int32_t *a, enum bson_memory_order order);
int32_t bson_atomic_int32_exchange(volatile int32_t *a, int32_t value, enum bson_memory_order ord);
int32_t bson_atomic_int32_compare_exchange_strong(volatile int32_t *a, int32_t expect, int32_t new_value, enum bson_memory_order ord);
int32_t bson_atomic_int32_compare_exchange_weak(volatile int32_t *a, int32_t expect, int32_t new_value, enum bson_memory_order ord);
int bson_atomic_int_fetch_add(volatile int *a, int addend, enum bson_memory_order ord);
int bson_atomic_int_fetch_sub(volatile int *a, int subtrahend, enum bson_memory_order ord);
int bson_atomic_int_fetch(const volatile int *a, enum bson_memory_order order);
int bson_atomic_int_exchange(volatile int *a, int value, enum bson_memory_order ord);
int bson_atomic_int_compare_exchange_strong(volatile int *a, int expect, int new_value, enum bson_memory_order ord);
int bson_atomic_int_compare_exchange_weak(volatile int *a, int expect, int new_value, enum bson_memory_order ord);
int64_t _bson_emul_atomic_int64_fetch_add(volatile int64_t *val, int64_t v, enum bson_memory_order p3);
int64_t _bson_emul_atomic_int64_exchange(volatile int64_t *val, int64_t v, enum bson_memory_order p3);
int64_t _bson_emul_atomic_int64_compare_exchange_strong(volatile int64_t *val, int64_t expect_value, int64_t new_value, enum bson_memory_order p4);
int64_t _bson_emul_atomic_int64_compare_exchange_weak(volatile int64_t *val, int64_t expect_value, int64_t new_value, enum bson_memory_order p4);
int32_t _bson_emul_atomic_int32_fetch_add(volatile int32_t *val, int32_t v, enum bson_memory_order p3);
int32_t _bson_emul_atomic_int32_exchange(volatile int32_t *val, int32_t v, enum bson_memory_order p3);
int32_t _bson_emul_atomic_int32_compare_exchange_strong(volatile int32_t *val, int32_t expect_value, int32_t new_value, enum bson_memory_order p4);
int32_t _bson_emul_atomic_int32_compare_exchange_weak(volatile int32_t *val, int32_t expect_value, int32_t new_value, enum bson_memory_order p4);
int _bson_emul_atomic_int_fetch_add(volatile int *val, int v, enum bson_memory_order p3);
int _bson_emul_atomic_int_exchange(volatile int *val, int v, enum bson_memory_order p3);
int _bson_emul_atomic_int_compare_exchange_strong(volatile int *val, int expect_value, int new_value, enum bson_memory_order p4);
int _bson_emul_atomic_int_compare_exchange_weak(volatile int *val, int expect_value, int new_value, enum bson_memory_order p4);
void *_bson_emul_atomic_ptr_exchange(void *volatile *val, void *v, enum bson_memory_order p3);
void bson_thrd_yield(void);
int64_t bson_atomic_int64_fetch_add(volatile int64_t *a, int64_t addend, enum bson_memory_order ord);
int64_t bson_atomic_int64_fetch_sub(volatile int64_t *a, int64_t subtrahend, enum bson_memory_order ord);
int64_t bson_atomic_int64_fetch(const volatile int64_t *a, enum bson_memory_order order);
int64_t bson_atomic_int64_exchange(volatile int64_t *a, int64_t value, enum bson_memory_order ord);
int64_t bson_atomic_int64_compare_exchange_strong(volatile int64_t *a, int64_t expect, int64_t new_value, enum bson_memory_order ord);
int64_t bson_atomic_int64_compare_exchange_weak(volatile int64_t *a, int64_t expect, int64_t new_value, enum bson_memory_order ord);
void *bson_atomic_ptr_exchange(void *volatile *ptr, void *new_value, enum bson_memory_order ord);
void *bson_atomic_ptr_compare_exchange_strong(void *volatile *ptr, void *expect, void *new_value, enum bson_memory_order ord);
void *bson_atomic_ptr_compare_exchange_weak(void *volatile *ptr, void *expect, void *new_value, enum bson_memory_order ord);
void *bson_atomic_ptr_fetch(void *const volatile *ptr, enum bson_memory_order ord);
void bson_atomic_thread_fence(void);
void __sync_synchronize(void);
void bson_memory_barrier(void);
int32_t bson_atomic_int_add(volatile int32_t *p, int32_t n);
int64_t bson_atomic_int64_add(volatile int64_t *p, int64_t n);

#endif
