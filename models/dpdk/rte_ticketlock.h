/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_TICKETLOCK_H_
#define _RTE_TICKETLOCK_H_

#include <rte_common.h>
#include <rte_lcore.h>
#include <rte_pause.h>

typedef union {
	uint32_t tickets;
	struct {
		uint16_t current;
		uint16_t next;
	} s;
} rte_ticketlock_t;
void rte_ticketlock_init(rte_ticketlock_t *tl);
void __atomic_store_n(void);
void rte_ticketlock_lock(rte_ticketlock_t *tl);
void __atomic_fetch_add(void);
void rte_ticketlock_unlock(rte_ticketlock_t *tl);
int rte_ticketlock_trylock(rte_ticketlock_t *tl);
void __atomic_compare_exchange_n(void);
int rte_ticketlock_is_locked(rte_ticketlock_t *tl);
typedef struct {
	rte_ticketlock_t tl;
	int user;
	unsigned int count;
} rte_ticketlock_recursive_t;
void rte_ticketlock_recursive_init(rte_ticketlock_recursive_t *tlr);
void rte_ticketlock_recursive_lock(rte_ticketlock_recursive_t *tlr);
void rte_ticketlock_recursive_unlock(rte_ticketlock_recursive_t *tlr);
int rte_ticketlock_recursive_trylock(rte_ticketlock_recursive_t *tlr);

#define TICKET_LOCK_INVALID_ID (-1)

#endif
