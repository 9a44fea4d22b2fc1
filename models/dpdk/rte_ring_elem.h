/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_RING_ELEM_H_
#define _RTE_RING_ELEM_H_

#include <rte_ring_core.h>

ssize_t rte_ring_get_memsize_elem(unsigned int esize, unsigned int count);
struct rte_ring *rte_ring_create_elem(const char *name, unsigned int esize, unsigned int count, int socket_id, unsigned int flags);
unsigned int rte_ring_mp_enqueue_bulk_elem(struct rte_ring *r, const void *obj_table, unsigned int esize, unsigned int n, unsigned int *free_space);
unsigned int rte_ring_sp_enqueue_bulk_elem(struct rte_ring *r, const void *obj_table, unsigned int esize, unsigned int n, unsigned int *free_space);
unsigned int rte_ring_enqueue_bulk_elem(struct rte_ring *r, const void *obj_table, unsigned int esize, unsigned int n, unsigned int *free_space);
int rte_ring_mp_enqueue_elem(struct rte_ring *r, void *obj, unsigned int esize);
int rte_ring_sp_enqueue_elem(struct rte_ring *r, void *obj, unsigned int esize);
int rte_ring_enqueue_elem(struct rte_ring *r, void *obj, unsigned int esize);
unsigned int rte_ring_mc_dequeue_bulk_elem(struct rte_ring *r, void *obj_table, unsigned int esize, unsigned int n, unsigned int *available);
unsigned int rte_ring_sc_dequeue_bulk_elem(struct rte_ring *r, void *obj_table, unsigned int esize, unsigned int n, unsigned int *available);
unsigned int rte_ring_dequeue_bulk_elem(struct rte_ring *r, void *obj_table, unsigned int esize, unsigned int n, unsigned int *available);
int rte_ring_mc_dequeue_elem(struct rte_ring *r, void *obj_p, unsigned int esize);
int rte_ring_sc_dequeue_elem(struct rte_ring *r, void *obj_p, unsigned int esize);
int rte_ring_dequeue_elem(struct rte_ring *r, void *obj_p, unsigned int esize);
unsigned int rte_ring_mp_enqueue_burst_elem(struct rte_ring *r, const void *obj_table, unsigned int esize, unsigned int n, unsigned int *free_space);
unsigned int rte_ring_sp_enqueue_burst_elem(struct rte_ring *r, const void *obj_table, unsigned int esize, unsigned int n, unsigned int *free_space);
unsigned int rte_ring_enqueue_burst_elem(struct rte_ring *r, const void *obj_table, unsigned int esize, unsigned int n, unsigned int *free_space);
unsigned int rte_ring_mc_dequeue_burst_elem(struct rte_ring *r, void *obj_table, unsigned int esize, unsigned int n, unsigned int *available);
unsigned int rte_ring_sc_dequeue_burst_elem(struct rte_ring *r, void *obj_table, unsigned int esize, unsigned int n, unsigned int *available);
unsigned int rte_ring_dequeue_burst_elem(struct rte_ring *r, void *obj_table, unsigned int esize, unsigned int n, unsigned int *available);

#include <rte_ring.h>

#endif
