/* DPDK 22.11: time */
#ifndef _RTE_CYCLES_H_
#define _RTE_CYCLES_H_

#include <stdint.h>
#define MS_PER_S 1000
#define US_PER_S 1000000
#define NS_PER_S 1000000000
enum timer_source {
	EAL_TIMER_TSC, EAL_TIMER_HPET
};
extern enum timer_source eal_timer_source;
extern void (*rte_delay_us)(unsigned int us);
uint64_t rte_rdtsc(void);
uint64_t rte_rdtsc_precise(void);
uint64_t rte_get_tsc_hz(void);
uint64_t rte_get_tsc_cycles(void);
uint64_t rte_get_timer_cycles(void);
uint64_t rte_get_timer_hz(void);
void rte_delay_ms(unsigned ms);
void rte_delay_us_block(unsigned int us);
void rte_delay_us_sleep(unsigned int us);

#endif
