/* libnl 3.7: the documented interface */
#ifndef NETLINK_HASHTABLE_H_
#define NETLINK_HASHTABLE_H_

#include <stddef.h>
#include <stdint.h>

struct nl_hash_node {
	uint32_t key;
	uint32_t key_size;
	struct nl_object *obj;
	struct nl_hash_node *next;
};
typedef struct nl_hash_node nl_hash_node_t;
struct nl_hash_table {
	int size;
	nl_hash_node_t **nodes;
};
typedef struct nl_hash_table nl_hash_table_t;
nl_hash_table_t *nl_hash_table_alloc(int size);
void nl_hash_table_free(nl_hash_table_t *ht);
int nl_hash_table_add(nl_hash_table_t *ht, struct nl_object *obj);
int nl_hash_table_del(nl_hash_table_t *ht, struct nl_object *obj);
struct nl_object *nl_hash_table_lookup(nl_hash_table_t *ht, struct nl_object *obj);
uint32_t nl_hash(void *k, size_t length, uint32_t initval);

#define NL_MAX_HASH_ENTRIES 1024

#endif
