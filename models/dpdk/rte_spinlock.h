/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_SPINLOCK_X86_64_H_
#define _RTE_SPINLOCK_X86_64_H_

#include <rte_rtm.h>
#include <rte_cpuflags.h>
#include <rte_branch_prediction.h>
#include <rte_common.h>
#include <rte_pause.h>
#include <rte_cycles.h>

void rte_spinlock_lock(rte_spinlock_t *sl) __contract("locks(sl)");
void rte_spinlock_unlock(rte_spinlock_t *sl) __contract("unlocks(sl)");
int rte_spinlock_trylock(rte_spinlock_t *sl);
extern uint8_t rte_rtm_supported;
int rte_tm_supported(void);
int rte_try_tm(volatile int *lock);
void rte_spinlock_lock_tm(rte_spinlock_t *sl);
int rte_spinlock_trylock_tm(rte_spinlock_t *sl);
void rte_spinlock_unlock_tm(rte_spinlock_t *sl);
void rte_spinlock_recursive_lock_tm(rte_spinlock_recursive_t *slr);
void rte_spinlock_recursive_unlock_tm(rte_spinlock_recursive_t *slr);
int rte_spinlock_recursive_trylock_tm(rte_spinlock_recursive_t *slr);

#define RTE_RTM_MAX_RETRIES 20
#define RTE_XABORT_LOCK_BUSY 0xff

#endif
