/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_RCU_QSBR_H_
#define _RTE_RCU_QSBR_H_

#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdint.h>
#include <rte_compat.h>
#include <rte_common.h>
#include <rte_debug.h>
#include <rte_atomic.h>
#include <rte_ring.h>

extern int rte_rcu_log_type;
struct rte_rcu_qsbr_cnt {
	uint64_t cnt;
	uint32_t lock_cnt;
} __attribute__((aligned(64)));
struct rte_rcu_qsbr {
	uint64_t token __attribute__((aligned(64)));
	uint64_t acked_token;
	uint32_t num_elems __attribute__((aligned(64)));
	uint32_t num_threads;
	uint32_t max_threads;
	struct rte_rcu_qsbr_cnt qsbr_cnt[0] __attribute__((aligned(64)));
} __attribute__((aligned(64)));
typedef void (*rte_rcu_qsbr_free_resource_t)(void *, void *, unsigned int);
struct rte_rcu_qsbr_dq_parameters {
	const char *name;
	uint32_t flags;
	uint32_t size;
	uint32_t esize;
	uint32_t trigger_reclaim_limit;
	uint32_t max_reclaim_size;
	rte_rcu_qsbr_free_resource_t free_fn;
	void *p;
	struct rte_rcu_qsbr *v;
};
struct rte_rcu_qsbr_dq;
size_t rte_rcu_qsbr_get_memsize(uint32_t max_threads);
int rte_rcu_qsbr_init(struct rte_rcu_qsbr *v, uint32_t max_threads);
int rte_rcu_qsbr_thread_register(struct rte_rcu_qsbr *v, unsigned int thread_id);
int rte_rcu_qsbr_thread_unregister(struct rte_rcu_qsbr *v, unsigned int thread_id);
void rte_rcu_qsbr_thread_online(struct rte_rcu_qsbr *v, unsigned int thread_id);
void rte_rcu_qsbr_thread_offline(struct rte_rcu_qsbr *v, unsigned int thread_id);
void rte_rcu_qsbr_lock(struct rte_rcu_qsbr *v, unsigned int thread_id);
void rte_rcu_qsbr_unlock(struct rte_rcu_qsbr *v, unsigned int thread_id);
uint64_t rte_rcu_qsbr_start(struct rte_rcu_qsbr *v);
void rte_rcu_qsbr_quiescent(struct rte_rcu_qsbr *v, unsigned int thread_id);
int rte_rcu_qsbr_check(struct rte_rcu_qsbr *v, uint64_t t, bool wait);
void rte_rcu_qsbr_synchronize(struct rte_rcu_qsbr *v, unsigned int thread_id);
int rte_rcu_qsbr_dump(FILE *f, struct rte_rcu_qsbr *v);
struct rte_rcu_qsbr_dq *rte_rcu_qsbr_dq_create(const struct rte_rcu_qsbr_dq_parameters *params);
int rte_rcu_qsbr_dq_enqueue(struct rte_rcu_qsbr_dq *dq, void *e);
int rte_rcu_qsbr_dq_reclaim(struct rte_rcu_qsbr_dq *dq, unsigned int n, unsigned int *freed, unsigned int *pending, unsigned int *available);
int rte_rcu_qsbr_dq_delete(struct rte_rcu_qsbr_dq *dq);

#define __RTE_QSBR_THRID_ARRAY_ELM_SIZE 64UL
#define __RTE_QSBR_THRID_INDEX_SHIFT 6
#define __RTE_QSBR_THRID_MASK 0x3f
#define RTE_QSBR_THRID_INVALID 0xffffffffU
#define __RTE_QSBR_CNT_THR_OFFLINE 0
#define __RTE_QSBR_CNT_INIT 1
#define __RTE_QSBR_CNT_MAX 18446744073709551615UL
#define __RTE_QSBR_TOKEN_SIZE 8UL
#define RTE_RCU_QSBR_DQ_NAMESIZE 29UL
#define RTE_RCU_QSBR_DQ_MT_UNSAFE 1

#endif
