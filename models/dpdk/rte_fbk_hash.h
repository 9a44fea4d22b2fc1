/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_FBK_HASH_H_
#define _RTE_FBK_HASH_H_

#include <stdint.h>
#include <errno.h>
#include <string.h>
#include <rte_hash_crc.h>
#include <rte_jhash.h>

typedef uint32_t (*rte_fbk_hash_fn)(uint32_t, uint32_t);
struct rte_fbk_hash_params {
	const char *name;
	uint32_t entries;
	uint32_t entries_per_bucket;
	int socket_id;
	rte_fbk_hash_fn hash_func;
	uint32_t init_val;
};
union rte_fbk_hash_entry {
	uint64_t whole_entry;
	struct {
		uint16_t is_entry;
		uint16_t value;
		uint32_t key;
	} entry;
};
struct rte_fbk_hash_table {
	char name[32];
	uint32_t entries;
	uint32_t entries_per_bucket;
	uint32_t used_entries;
	uint32_t bucket_mask;
	uint32_t bucket_shift;
	rte_fbk_hash_fn hash_func;
	uint32_t init_val;
	union rte_fbk_hash_entry t[];
};
uint32_t rte_fbk_hash_get_bucket(const struct rte_fbk_hash_table *ht, uint32_t key);
int rte_fbk_hash_add_key_with_bucket(struct rte_fbk_hash_table *ht, uint32_t key, uint16_t value, uint32_t bucket);
int rte_fbk_hash_add_key(struct rte_fbk_hash_table *ht, uint32_t key, uint16_t value);
int rte_fbk_hash_delete_key_with_bucket(struct rte_fbk_hash_table *ht, uint32_t key, uint32_t bucket);
int rte_fbk_hash_delete_key(struct rte_fbk_hash_table *ht, uint32_t key);
int rte_fbk_hash_lookup_with_bucket(const struct rte_fbk_hash_table *ht, uint32_t key, uint32_t bucket);
int rte_fbk_hash_lookup(const struct rte_fbk_hash_table *ht, uint32_t key);
void rte_fbk_hash_clear_all(struct rte_fbk_hash_table *ht);
double rte_fbk_hash_get_load_factor(struct rte_fbk_hash_table *ht);
struct rte_fbk_hash_table *rte_fbk_hash_find_existing(const char *name);
struct rte_fbk_hash_table *rte_fbk_hash_create(const struct rte_fbk_hash_params *params);
void rte_fbk_hash_free(struct rte_fbk_hash_table *ht);

#endif
