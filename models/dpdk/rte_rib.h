/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_RIB_H_
#define _RTE_RIB_H_

#include <stdlib.h>
#include <stdint.h>

enum {
	RTE_RIB_GET_NXT_ALL, RTE_RIB_GET_NXT_COVER
};
struct rte_rib;
struct rte_rib_node;
struct rte_rib_conf {
	size_t ext_sz;
	int max_nodes;
};
uint32_t rte_rib_depth_to_mask(uint8_t depth);
struct rte_rib_node *rte_rib_lookup(struct rte_rib *rib, uint32_t ip);
struct rte_rib_node *rte_rib_lookup_parent(struct rte_rib_node *ent);
struct rte_rib_node *rte_rib_lookup_exact(struct rte_rib *rib, uint32_t ip, uint8_t depth);
struct rte_rib_node *rte_rib_get_nxt(struct rte_rib *rib, uint32_t ip, uint8_t depth, struct rte_rib_node *last, int flag);
void rte_rib_remove(struct rte_rib *rib, uint32_t ip, uint8_t depth);
struct rte_rib_node *rte_rib_insert(struct rte_rib *rib, uint32_t ip, uint8_t depth);
int rte_rib_get_ip(const struct rte_rib_node *node, uint32_t *ip);
int rte_rib_get_depth(const struct rte_rib_node *node, uint8_t *depth);
void *rte_rib_get_ext(struct rte_rib_node *node);
int rte_rib_get_nh(const struct rte_rib_node *node, uint64_t *nh);
int rte_rib_set_nh(struct rte_rib_node *node, uint64_t nh);
struct rte_rib *rte_rib_create(const char *name, int socket_id, const struct rte_rib_conf *conf);
struct rte_rib *rte_rib_find_existing(const char *name);
void rte_rib_free(struct rte_rib *rib);

#endif
