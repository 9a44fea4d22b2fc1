/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_ATOMIC_X86_H_
#define _RTE_ATOMIC_X86_H_

#include <stdint.h>
#include <rte_common.h>
#include <rte_config.h>

void rte_smp_mb(void);
void rte_atomic_thread_fence(int memorder);
void __atomic_thread_fence(int p1);
int rte_atomic16_cmpset(volatile uint16_t *dst, uint16_t exp, uint16_t src);
uint16_t rte_atomic16_exchange(volatile uint16_t *dst, uint16_t val);
int rte_atomic16_test_and_set(rte_atomic16_t *v);
void rte_atomic16_inc(rte_atomic16_t *v);
void rte_atomic16_dec(rte_atomic16_t *v);
int rte_atomic16_inc_and_test(rte_atomic16_t *v);
int rte_atomic16_dec_and_test(rte_atomic16_t *v);
int rte_atomic32_cmpset(volatile uint32_t *dst, uint32_t exp, uint32_t src);
uint32_t rte_atomic32_exchange(volatile uint32_t *dst, uint32_t val);
int rte_atomic32_test_and_set(rte_atomic32_t *v);
void rte_atomic32_inc(rte_atomic32_t *v);
void rte_atomic32_dec(rte_atomic32_t *v);
int rte_atomic32_inc_and_test(rte_atomic32_t *v);
int rte_atomic32_dec_and_test(rte_atomic32_t *v);

#define MPLOCKED "lock ; "

void rte_mb();
void rte_wmb();
void rte_rmb();

#endif
