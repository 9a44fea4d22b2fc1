/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_MCSLOCK_H_
#define _RTE_MCSLOCK_H_

#include <rte_lcore.h>
#include <rte_common.h>
#include <rte_pause.h>
#include <rte_branch_prediction.h>

struct rte_mcslock {
	struct rte_mcslock *next;
	int locked;
};
typedef struct rte_mcslock rte_mcslock_t;
void rte_mcslock_lock(rte_mcslock_t **msl, rte_mcslock_t *me);
void __atomic_exchange_n(void);
void rte_mcslock_unlock(rte_mcslock_t **msl, rte_mcslock_t *me);
int rte_mcslock_trylock(rte_mcslock_t **msl, rte_mcslock_t *me);
int rte_mcslock_is_locked(rte_mcslock_t *msl);

#endif
