/* DPDK 22.11: ring */
#ifndef _RTE_RING_H_
#define _RTE_RING_H_

#include <rte_ring_core.h>
ssize_t rte_ring_get_memsize(unsigned int count);
int rte_ring_init(struct rte_ring *r, const char *name, unsigned int count, unsigned int flags);
struct rte_ring *rte_ring_create(const char *name, unsigned int count, int socket_id, unsigned int flags)
	__contract("null(ret)");
void rte_ring_free(struct rte_ring *r);
void rte_ring_dump(FILE *f, const struct rte_ring *r);
static unsigned int rte_ring_mp_enqueue_bulk(struct rte_ring *r, void *const *obj_table, unsigned int n, unsigned int *free_space) {
	return rte_ring_mp_enqueue_bulk_elem(r, obj_table, sizeof(void *), n, free_space);
}
static unsigned int rte_ring_sp_enqueue_bulk(struct rte_ring *r, void *const *obj_table, unsigned int n, unsigned int *free_space) {
	return rte_ring_sp_enqueue_bulk_elem(r, obj_table, sizeof(void *), n, free_space);
}
static unsigned int rte_ring_enqueue_bulk(struct rte_ring *r, void *const *obj_table, unsigned int n, unsigned int *free_space) {
	return rte_ring_enqueue_bulk_elem(r, obj_table, sizeof(void *), n, free_space);
}
static int rte_ring_mp_enqueue(struct rte_ring *r, void *obj) {
	return rte_ring_mp_enqueue_elem(r, &obj, sizeof(void *));
}
static int rte_ring_sp_enqueue(struct rte_ring *r, void *obj) {
	return rte_ring_sp_enqueue_elem(r, &obj, sizeof(void *));
}
static int rte_ring_enqueue(struct rte_ring *r, void *obj) {
	return rte_ring_enqueue_elem(r, &obj, sizeof(void *));
}
static unsigned int rte_ring_mc_dequeue_bulk(struct rte_ring *r, void **obj_table, unsigned int n, unsigned int *available) {
	return rte_ring_mc_dequeue_bulk_elem(r, obj_table, sizeof(void *), n, available);
}
static unsigned int rte_ring_sc_dequeue_bulk(struct rte_ring *r, void **obj_table, unsigned int n, unsigned int *available) {
	return rte_ring_sc_dequeue_bulk_elem(r, obj_table, sizeof(void *), n, available);
}
static unsigned int rte_ring_dequeue_bulk(struct rte_ring *r, void **obj_table, unsigned int n, unsigned int *available) {
	return rte_ring_dequeue_bulk_elem(r, obj_table, sizeof(void *), n, available);
}
static int rte_ring_mc_dequeue(struct rte_ring *r, void **obj_p) {
	return rte_ring_mc_dequeue_elem(r, obj_p, sizeof(void *));
}
static int rte_ring_sc_dequeue(struct rte_ring *r, void **obj_p) {
	return rte_ring_sc_dequeue_elem(r, obj_p, sizeof(void *));
}
static int rte_ring_dequeue(struct rte_ring *r, void **obj_p) {
	return rte_ring_dequeue_elem(r, obj_p, sizeof(void *));
}
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
static unsigned int rte_ring_mp_enqueue_burst(struct rte_ring *r, void *const *obj_table, unsigned int n, unsigned int *free_space) {
	return rte_ring_mp_enqueue_burst_elem(r, obj_table, sizeof(void *), n, free_space);
}
static unsigned int rte_ring_sp_enqueue_burst(struct rte_ring *r, void *const *obj_table, unsigned int n, unsigned int *free_space) {
	return rte_ring_sp_enqueue_burst_elem(r, obj_table, sizeof(void *), n, free_space);
}
static unsigned int rte_ring_enqueue_burst(struct rte_ring *r, void *const *obj_table, unsigned int n, unsigned int *free_space) {
	return rte_ring_enqueue_burst_elem(r, obj_table, sizeof(void *), n, free_space);
}
static unsigned int rte_ring_mc_dequeue_burst(struct rte_ring *r, void **obj_table, unsigned int n, unsigned int *available) {
	return rte_ring_mc_dequeue_burst_elem(r, obj_table, sizeof(void *), n, available);
}
static unsigned int rte_ring_sc_dequeue_burst(struct rte_ring *r, void **obj_table, unsigned int n, unsigned int *available) {
	return rte_ring_sc_dequeue_burst_elem(r, obj_table, sizeof(void *), n, available);
}
static unsigned int rte_ring_dequeue_burst(struct rte_ring *r, void **obj_table, unsigned int n, unsigned int *available) {
	return rte_ring_dequeue_burst_elem(r, obj_table, sizeof(void *), n, available);
}

#endif
