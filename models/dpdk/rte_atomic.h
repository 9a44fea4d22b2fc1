/* DPDK 22.11: atomic integers */
#ifndef _RTE_ATOMIC_H_
#define _RTE_ATOMIC_H_

#include <stdint.h>
#include <rte_common.h>
#define rte_mb() ((void)0)
#define rte_wmb() ((void)0)
#define rte_rmb() ((void)0)
#define rte_smp_mb() ((void)0)
#define rte_smp_wmb() ((void)0)
#define rte_smp_rmb() ((void)0)
#define rte_io_mb() ((void)0)
#define rte_io_wmb() ((void)0)
#define rte_io_rmb() ((void)0)
#define rte_compiler_barrier() ((void)0)
void rte_atomic_thread_fence(int memorder);
typedef struct {
	volatile int16_t cnt;
} rte_atomic16_t;
#define RTE_ATOMIC16_INIT(v) { (v) }
void rte_atomic16_init(rte_atomic16_t *v);
int16_t rte_atomic16_read(const rte_atomic16_t *v);
void rte_atomic16_set(rte_atomic16_t *v, int16_t n);
void rte_atomic16_add(rte_atomic16_t *v, int16_t n);
void rte_atomic16_sub(rte_atomic16_t *v, int16_t n);
void rte_atomic16_inc(rte_atomic16_t *v);
void rte_atomic16_dec(rte_atomic16_t *v);
int16_t rte_atomic16_add_return(rte_atomic16_t *v, int16_t n);
int16_t rte_atomic16_sub_return(rte_atomic16_t *v, int16_t n);
int rte_atomic16_inc_and_test(rte_atomic16_t *v);
int rte_atomic16_dec_and_test(rte_atomic16_t *v);
int rte_atomic16_test_and_set(rte_atomic16_t *v);
void rte_atomic16_clear(rte_atomic16_t *v);
int rte_atomic16_cmpset(volatile uint16_t *dst, uint16_t exp, uint16_t src);
uint16_t rte_atomic16_exchange(volatile uint16_t *dst, uint16_t val);
typedef struct {
	volatile int32_t cnt;
} rte_atomic32_t;
#define RTE_ATOMIC32_INIT(v) { (v) }
void rte_atomic32_init(rte_atomic32_t *v);
int32_t rte_atomic32_read(const rte_atomic32_t *v);
void rte_atomic32_set(rte_atomic32_t *v, int32_t n);
void rte_atomic32_add(rte_atomic32_t *v, int32_t n);
void rte_atomic32_sub(rte_atomic32_t *v, int32_t n);
void rte_atomic32_inc(rte_atomic32_t *v);
void rte_atomic32_dec(rte_atomic32_t *v);
int32_t rte_atomic32_add_return(rte_atomic32_t *v, int32_t n);
int32_t rte_atomic32_sub_return(rte_atomic32_t *v, int32_t n);
int rte_atomic32_inc_and_test(rte_atomic32_t *v);
int rte_atomic32_dec_and_test(rte_atomic32_t *v);
int rte_atomic32_test_and_set(rte_atomic32_t *v);
void rte_atomic32_clear(rte_atomic32_t *v);
int rte_atomic32_cmpset(volatile uint32_t *dst, uint32_t exp, uint32_t src);
uint32_t rte_atomic32_exchange(volatile uint32_t *dst, uint32_t val);
typedef struct {
	volatile int64_t cnt;
} rte_atomic64_t;
#define RTE_ATOMIC64_INIT(v) { (v) }
void rte_atomic64_init(rte_atomic64_t *v);
int64_t rte_atomic64_read(const rte_atomic64_t *v);
void rte_atomic64_set(rte_atomic64_t *v, int64_t n);
void rte_atomic64_add(rte_atomic64_t *v, int64_t n);
void rte_atomic64_sub(rte_atomic64_t *v, int64_t n);
void rte_atomic64_inc(rte_atomic64_t *v);
void rte_atomic64_dec(rte_atomic64_t *v);
int64_t rte_atomic64_add_return(rte_atomic64_t *v, int64_t n);
int64_t rte_atomic64_sub_return(rte_atomic64_t *v, int64_t n);
int rte_atomic64_inc_and_test(rte_atomic64_t *v);
int rte_atomic64_dec_and_test(rte_atomic64_t *v);
int rte_atomic64_test_and_set(rte_atomic64_t *v);
void rte_atomic64_clear(rte_atomic64_t *v);
int rte_atomic64_cmpset(volatile uint64_t *dst, uint64_t exp, uint64_t src);
uint64_t rte_atomic64_exchange(volatile uint64_t *dst, uint64_t val);

#endif
