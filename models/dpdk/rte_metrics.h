/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_METRICS_H_
#define _RTE_METRICS_H_

#include <stdint.h>

extern int metrics_initialized;
struct rte_metric_name {
	char name[64];
};
struct rte_metric_value {
	uint16_t key;
	uint64_t value;
};
int rte_metrics_init(int socket_id);
int rte_metrics_deinit(void);
int rte_metrics_reg_name(const char *name);
int rte_metrics_reg_names(const char *const *names, uint16_t cnt_names);
int rte_metrics_get_names(struct rte_metric_name *names, uint16_t capacity);
int rte_metrics_get_values(int port_id, struct rte_metric_value *values, uint16_t capacity);
int rte_metrics_update_value(int port_id, uint16_t key, const uint64_t value);
int rte_metrics_update_values(int port_id, uint16_t key, const uint64_t *values, uint32_t count);

#define RTE_METRICS_MAX_NAME_LEN 64
#define RTE_METRICS_MAX_METRICS 256
#define RTE_METRICS_GLOBAL (-1)

#endif
