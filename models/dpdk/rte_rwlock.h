/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_RWLOCK_X86_64_H_
#define _RTE_RWLOCK_X86_64_H_

#include <rte_spinlock.h>

void rte_rwlock_read_lock_tm(rte_rwlock_t *rwl);
void rte_rwlock_read_unlock_tm(rte_rwlock_t *rwl);
void rte_rwlock_write_lock_tm(rte_rwlock_t *rwl);
void rte_rwlock_write_unlock_tm(rte_rwlock_t *rwl);

#endif
