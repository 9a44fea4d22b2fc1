/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_TELEMETRY_H_
#define _RTE_TELEMETRY_H_

#include <stdint.h>

struct rte_tel_data;
enum rte_tel_value_type {
	RTE_TEL_STRING_VAL, RTE_TEL_INT_VAL, RTE_TEL_U64_VAL, RTE_TEL_CONTAINER
};
int rte_tel_data_start_array(struct rte_tel_data *d, enum rte_tel_value_type type);
int rte_tel_data_start_dict(struct rte_tel_data *d);
int rte_tel_data_string(struct rte_tel_data *d, const char *str);
int rte_tel_data_add_array_string(struct rte_tel_data *d, const char *str);
int rte_tel_data_add_array_int(struct rte_tel_data *d, int x);
int rte_tel_data_add_array_u64(struct rte_tel_data *d, uint64_t x);
int rte_tel_data_add_array_container(struct rte_tel_data *d, struct rte_tel_data *val, int keep);
int rte_tel_data_add_dict_string(struct rte_tel_data *d, const char *name, const char *val);
int rte_tel_data_add_dict_int(struct rte_tel_data *d, const char *name, int val);
int rte_tel_data_add_dict_u64(struct rte_tel_data *d, const char *name, uint64_t val);
int rte_tel_data_add_dict_container(struct rte_tel_data *d, const char *name, struct rte_tel_data *val, int keep);
typedef int (*telemetry_cb)(const char *, const char *, struct rte_tel_data *);
typedef void *(*handler)(void *);
int rte_telemetry_register_cmd(const char *cmd, telemetry_cb fn, const char *help);
struct rte_tel_data *rte_tel_data_alloc(void);
void rte_tel_data_free(struct rte_tel_data *data);

#define RTE_TEL_MAX_STRING_LEN 128
#define RTE_TEL_MAX_SINGLE_STRING_LEN 8192
#define RTE_TEL_MAX_DICT_ENTRIES 256
#define RTE_TEL_MAX_ARRAY_ENTRIES 512

#endif
