/* DPDK 22.11: spin locks */
#ifndef _RTE_SPINLOCK_H_
#define _RTE_SPINLOCK_H_

#include <rte_common.h>
typedef struct {
	volatile int locked;
} rte_spinlock_t;
#define RTE_SPINLOCK_INITIALIZER { 0 }
typedef struct {
	rte_spinlock_t sl;
	volatile int user;
	volatile int count;
} rte_spinlock_recursive_t;
#define RTE_SPINLOCK_RECURSIVE_INITIALIZER { RTE_SPINLOCK_INITIALIZER, -1, 0 }
void rte_spinlock_init(rte_spinlock_t *sl);
void rte_spinlock_lock(rte_spinlock_t *sl) __contract("locks(sl)");
void rte_spinlock_unlock(rte_spinlock_t *sl) __contract("unlocks(sl)");
int rte_spinlock_trylock(rte_spinlock_t *sl);
int rte_spinlock_is_locked(rte_spinlock_t *sl);
void rte_spinlock_recursive_init(rte_spinlock_recursive_t *slr);
void rte_spinlock_recursive_lock(rte_spinlock_recursive_t *slr) __contract("locks(slr)");
void rte_spinlock_recursive_unlock(rte_spinlock_recursive_t *slr) __contract("unlocks(slr)");
int rte_spinlock_recursive_trylock(rte_spinlock_recursive_t *slr);

#endif
