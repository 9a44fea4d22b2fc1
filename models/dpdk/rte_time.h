/* DPDK 22.11: time */
#ifndef _RTE_TIME_H_
#define _RTE_TIME_H_

#include <stdint.h>
#include <time.h>
#define NSEC_PER_SEC 1000000000L
struct rte_timecounter {
	uint64_t cycle_last;
	uint64_t nsec;
	uint64_t nsec_mask;
	uint64_t nsec_frac;
	uint64_t cc_mask;
	uint32_t cc_shift;
};
uint64_t rte_cyclecounter_cycles_to_ns(struct rte_timecounter *tc, uint64_t cycles);
uint64_t rte_timecounter_update(struct rte_timecounter *tc, uint64_t cycle_now);
uint64_t rte_timespec_to_ns(const struct timespec *ts);
struct timespec rte_ns_to_timespec(uint64_t nsec);

#endif
