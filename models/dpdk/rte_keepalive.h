/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _KEEPALIVE_H_
#define _KEEPALIVE_H_

#include <rte_config.h>
#include <rte_memory.h>

enum rte_keepalive_state {
	RTE_KA_STATE_UNUSED, RTE_KA_STATE_ALIVE, RTE_KA_STATE_MISSING = 4, RTE_KA_STATE_DEAD = 2,
	RTE_KA_STATE_GONE, RTE_KA_STATE_DOZING = 5, RTE_KA_STATE_SLEEP
};
typedef void (*rte_keepalive_failure_callback_t)(void *, const int);
typedef void (*rte_keepalive_relay_callback_t)(void *, const int, enum rte_keepalive_state, uint64_t);
struct rte_keepalive;
struct rte_keepalive *rte_keepalive_create(rte_keepalive_failure_callback_t callback, void *data);
void rte_keepalive_dispatch_pings(void *ptr_timer, void *ptr_data);
void rte_keepalive_register_core(struct rte_keepalive *keepcfg, const int id_core);
void rte_keepalive_mark_alive(struct rte_keepalive *keepcfg);
void rte_keepalive_mark_sleep(struct rte_keepalive *keepcfg);
void rte_keepalive_register_relay_callback(struct rte_keepalive *keepcfg, rte_keepalive_relay_callback_t callback, void *data);

#define RTE_KEEPALIVE_MAXCORES 128

#endif
