/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_RING_H_
#define _RTE_RING_H_

#include <rte_ring_core.h>
#include <rte_ring_elem.h>

ssize_t rte_ring_get_memsize(unsigned int count);
int rte_ring_init(struct rte_ring *r, const char *name, unsigned int count, unsigned int flags);
struct rte_ring *rte_ring_create(const char *name, unsigned int count, int socket_id, unsigned int flags)
    __contract("null(ret)");
void rte_ring_free(struct rte_ring *r);
void rte_ring_dump(FILE *f, const struct rte_ring *r);
unsigned int rte_ring_mp_enqueue_bulk(struct rte_ring *r, void *const *obj_table, unsigned int n, unsigned int *free_space);
unsigned int rte_ring_sp_enqueue_bulk(struct rte_ring *r, void *const *obj_table, unsigned int n, unsigned int *free_space);
unsigned int rte_ring_enqueue_bulk(struct rte_ring *r, void *const *obj_table, unsigned int n, unsigned int *free_space);
int rte_ring_mp_enqueue(struct rte_ring *r, void *obj);
int rte_ring_sp_enqueue(struct rte_ring *r, void *obj);
int rte_ring_enqueue(struct rte_ring *r, void *obj);
unsigned int rte_ring_mc_dequeue_bulk(struct rte_ring *r, void **obj_table, unsigned int n, unsigned int *available);
unsigned int rte_ring_sc_dequeue_bulk(struct rte_ring *r, void **obj_table, unsigned int n, unsigned int *available);
unsigned int rte_ring_dequeue_bulk(struct rte_ring *r, void **obj_table, unsigned int n, unsigned int *available);
int rte_ring_mc_dequeue(struct rte_ring *r, void **obj_p);
int rte_ring_sc_dequeue(struct rte_ring *r, void **obj_p);
int rte_ring_dequeue(struct rte_ring *r, void **obj_p);
void rte_ring_reset(struct rte_ring *r);
unsigned int rte_ring_count(const struct rte_ring *r);
unsigned int rte_ring_free_count(const struct rte_ring *r);
int rte_ring_full(const struct rte_ring *r);
int rte_ring_empty(const struct rte_ring *r);
unsigned int rte_ring_get_size(const struct rte_ring *r);
unsigned int rte_ring_get_capacity(const struct rte_ring *r);
enum rte_ring_sync_type rte_ring_get_prod_sync_type(const struct rte_ring *r);
int rte_ring_is_prod_single(const struct rte_ring *r);
enum rte_ring_sync_type rte_ring_get_cons_sync_type(const struct rte_ring *r);
int rte_ring_is_cons_single(const struct rte_ring *r);
void rte_ring_list_dump(FILE *f);
struct rte_ring *rte_ring_lookup(const char *name) __contract("null(ret)");
unsigned int rte_ring_mp_enqueue_burst(struct rte_ring *r, void *const *obj_table, unsigned int n, unsigned int *free_space);
unsigned int rte_ring_sp_enqueue_burst(struct rte_ring *r, void *const *obj_table, unsigned int n, unsigned int *free_space);
unsigned int rte_ring_enqueue_burst(struct rte_ring *r, void *const *obj_table, unsigned int n, unsigned int *free_space);
unsigned int rte_ring_mc_dequeue_burst(struct rte_ring *r, void **obj_table, unsigned int n, unsigned int *available);
unsigned int rte_ring_sc_dequeue_burst(struct rte_ring *r, void **obj_table, unsigned int n, unsigned int *available);
unsigned int rte_ring_dequeue_burst(struct rte_ring *r, void **obj_table, unsigned int n, unsigned int *available);

#endif
