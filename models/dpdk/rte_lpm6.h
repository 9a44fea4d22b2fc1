/* DPDK 22.11: lpm6 */
#ifndef _RTE_LPM6_H_
#define _RTE_LPM6_H_

#include <stdint.h>
#define RTE_LPM6_MAX_DEPTH 128
#define RTE_LPM6_IPV6_ADDR_SIZE 16
#define RTE_LPM6_NAMESIZE 32
struct rte_lpm6;
struct rte_lpm6_config {
	uint32_t max_rules;
	uint32_t number_tbl8s;
	int flags;
};
struct rte_lpm6 * rte_lpm6_create(const char *name, int socket_id, const struct rte_lpm6_config *config);
struct rte_lpm6 * rte_lpm6_find_existing(const char *name);
void rte_lpm6_free(struct rte_lpm6 *lpm);
int rte_lpm6_add(struct rte_lpm6 *lpm, const uint8_t *ip, uint8_t depth, uint32_t next_hop);
int rte_lpm6_is_rule_present(struct rte_lpm6 *lpm, const uint8_t *ip, uint8_t depth, uint32_t *next_hop);
int rte_lpm6_delete(struct rte_lpm6 *lpm, const uint8_t *ip, uint8_t depth);
int rte_lpm6_delete_bulk_func(struct rte_lpm6 *lpm, uint8_t ips[][RTE_LPM6_IPV6_ADDR_SIZE], uint8_t *depths, unsigned n);
void rte_lpm6_delete_all(struct rte_lpm6 *lpm);
int rte_lpm6_lookup(const struct rte_lpm6 *lpm, const uint8_t *ip, uint32_t *next_hop);
int rte_lpm6_lookup_bulk_func(const struct rte_lpm6 *lpm, uint8_t ips[][RTE_LPM6_IPV6_ADDR_SIZE], int32_t *next_hops, unsigned int n);

#endif
