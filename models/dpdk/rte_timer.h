/* DPDK 22.11: timer */
#ifndef _RTE_TIMER_H_
#define _RTE_TIMER_H_

#include <stdio.h>
#include <stdint.h>
#include <rte_common.h>
#include <rte_spinlock.h>
#define RTE_TIMER_STOP 0
#define RTE_TIMER_PENDING 1
#define RTE_TIMER_RUNNING 2
#define RTE_TIMER_CONFIG 3
#define RTE_TIMER_NO_OWNER -2
enum rte_timer_type {
	SINGLE,
	PERIODICAL };
union rte_timer_status {
	RTE_STD_C11 struct {
		uint16_t state;
		int16_t owner;
	};
	uint32_t u32;
};
#ifdef RTE_LIBRTE_TIMER_DEBUG
struct rte_timer_debug_stats {
	uint64_t reset;
	uint64_t stop;
	uint64_t manage;
	uint64_t pending;
};
#endif
struct rte_timer;
typedef void (*rte_timer_cb_t)(struct rte_timer *, void *);
#define MAX_SKIPLIST_DEPTH 10
struct rte_timer {
	uint64_t expire;
	struct rte_timer *sl_next[MAX_SKIPLIST_DEPTH];
	volatile union rte_timer_status status;
	uint64_t period;
	rte_timer_cb_t f;
	void *arg;
};
#define RTE_TIMER_INITIALIZER { \
	.status = {{ \
	.state = RTE_TIMER_STOP, \
	.owner = RTE_TIMER_NO_OWNER, \
	}}, \
	}
int rte_timer_data_alloc(uint32_t *id_ptr);
int rte_timer_data_dealloc(uint32_t id);
int rte_timer_subsystem_init(void);
void rte_timer_subsystem_finalize(void);
void rte_timer_init(struct rte_timer *tim);
int rte_timer_reset(struct rte_timer *tim, uint64_t ticks, enum rte_timer_type type, unsigned tim_lcore, rte_timer_cb_t fct, void *arg)
	__contract("stores(fct, arg)");
void rte_timer_reset_sync(struct rte_timer *tim, uint64_t ticks, enum rte_timer_type type, unsigned tim_lcore, rte_timer_cb_t fct, void *arg)
	__contract("stores(fct, arg)");
int rte_timer_stop(struct rte_timer *tim);
void rte_timer_stop_sync(struct rte_timer *tim);
int rte_timer_pending(struct rte_timer *tim);
int64_t rte_timer_next_ticks(void);
int rte_timer_manage(void);
int rte_timer_dump_stats(FILE *f);
int rte_timer_alt_reset(uint32_t timer_data_id, struct rte_timer *tim, uint64_t ticks, enum rte_timer_type type, unsigned int tim_lcore, rte_timer_cb_t fct, void *arg);
int rte_timer_alt_stop(uint32_t timer_data_id, struct rte_timer *tim);
typedef void (*rte_timer_alt_manage_cb_t)(struct rte_timer *tim);
int rte_timer_alt_manage(uint32_t timer_data_id, unsigned int *poll_lcores, int n_poll_lcores, rte_timer_alt_manage_cb_t f);
typedef void (*rte_timer_stop_all_cb_t)(struct rte_timer *tim, void *arg);
int rte_timer_stop_all(uint32_t timer_data_id, unsigned int *walk_lcores, int nb_walk_lcores, rte_timer_stop_all_cb_t f, void *f_arg);
int rte_timer_alt_dump_stats(uint32_t timer_data_id, FILE *f);

#endif
