/* DPDK 22.11: kvargs */
#ifndef _RTE_KVARGS_H_
#define _RTE_KVARGS_H_

#define RTE_KVARGS_MAX 32
#define RTE_KVARGS_PAIRS_DELIM ","
#define RTE_KVARGS_KV_DELIM "="
typedef int (*arg_handler_t)(const char *key, const char *value, void *opaque);
struct rte_kvargs_pair {
	char *key;
	char *value;
};
struct rte_kvargs {
	char *str;
	unsigned count;
	struct rte_kvargs_pair pairs[RTE_KVARGS_MAX];
};
struct rte_kvargs *rte_kvargs_parse(const char *args, const char *const valid_keys[]);
struct rte_kvargs *rte_kvargs_parse_delim(const char *args, const char *const valid_keys[], const char *valid_ends);
void rte_kvargs_free(struct rte_kvargs *kvlist);
const char *rte_kvargs_get(const struct rte_kvargs *kvlist, const char *key);
const char *rte_kvargs_get_with_value(const struct rte_kvargs *kvlist, const char *key, const char *value);
int rte_kvargs_process(const struct rte_kvargs *kvlist, const char *key_match, arg_handler_t handler, void *opaque_arg);
unsigned rte_kvargs_count(const struct rte_kvargs *kvlist, const char *key_match);

#endif
