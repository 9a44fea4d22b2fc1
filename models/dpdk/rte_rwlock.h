/* DPDK 22.11: locks of readers and writers */
#ifndef _RTE_RWLOCK_H_
#define _RTE_RWLOCK_H_

#include <stdint.h>
#include <rte_common.h>
typedef struct {
	int32_t cnt;
} rte_rwlock_t;
#define RTE_RWLOCK_INITIALIZER { 0 }
void rte_rwlock_init(rte_rwlock_t *rwl);
void rte_rwlock_read_lock(rte_rwlock_t *rwl) __contract("locks(rwl)");
int rte_rwlock_read_trylock(rte_rwlock_t *rwl);
void rte_rwlock_read_unlock(rte_rwlock_t *rwl) __contract("unlocks(rwl)");
void rte_rwlock_write_lock(rte_rwlock_t *rwl) __contract("locks(rwl)");
int rte_rwlock_write_trylock(rte_rwlock_t *rwl);
void rte_rwlock_write_unlock(rte_rwlock_t *rwl) __contract("unlocks(rwl)");

#endif
