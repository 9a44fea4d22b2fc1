/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_LPM_H_
#define _RTE_LPM_H_

#include <errno.h>
#include <stdint.h>
#include <rte_compat.h>
#include <rte_branch_prediction.h>
#include <rte_byteorder.h>
#include <rte_common.h>
#include <rte_vect.h>
#include <rte_rcu_qsbr.h>

enum rte_lpm_qsbr_mode {
	RTE_LPM_QSBR_MODE_DQ, RTE_LPM_QSBR_MODE_SYNC
};
struct rte_lpm_tbl_entry {
	uint32_t next_hop : 24;
	uint32_t valid : 1;
	uint32_t valid_group : 1;
	uint32_t depth : 6;
};
struct rte_lpm_config {
	uint32_t max_rules;
	uint32_t number_tbl8s;
	int flags;
};
struct rte_lpm {
	struct rte_lpm_tbl_entry tbl24[16777216] __attribute__((aligned(64)));
	struct rte_lpm_tbl_entry *tbl8;
};
struct rte_lpm_rcu_config {
	struct rte_rcu_qsbr *v;
	enum rte_lpm_qsbr_mode mode;
	uint32_t dq_size;
	uint32_t reclaim_thd;
	uint32_t reclaim_max;
};
struct rte_lpm *rte_lpm_create(const char *name, int socket_id, const struct rte_lpm_config *config)
    __contract("null(ret)");
struct rte_lpm *rte_lpm_find_existing(const char *name);
void rte_lpm_free(struct rte_lpm *lpm);
int rte_lpm_rcu_qsbr_add(struct rte_lpm *lpm, struct rte_lpm_rcu_config *cfg);
int rte_lpm_add(struct rte_lpm *lpm, uint32_t ip, uint8_t depth, uint32_t next_hop);
int rte_lpm_is_rule_present(struct rte_lpm *lpm, uint32_t ip, uint8_t depth, uint32_t *next_hop);
int rte_lpm_delete(struct rte_lpm *lpm, uint32_t ip, uint8_t depth);
void rte_lpm_delete_all(struct rte_lpm *lpm);
int rte_lpm_lookup(const struct rte_lpm *lpm, uint32_t ip, uint32_t *next_hop);
int rte_lpm_lookup_bulk_func(const struct rte_lpm *lpm, const uint32_t *ips, uint32_t *next_hops, const unsigned int n);
void rte_lpm_lookupx4(const struct rte_lpm *lpm, xmm_t ip, uint32_t *hop, uint32_t defv);

#define RTE_LPM_NAMESIZE 32
#define RTE_LPM_MAX_DEPTH 32
#define RTE_LPM_TBL24_NUM_ENTRIES 0x1000000
#define RTE_LPM_TBL8_GROUP_NUM_ENTRIES 256
#define RTE_LPM_MAX_TBL8_NUM_GROUPS 0x1000000
#define RTE_LPM_TBL8_NUM_GROUPS 256
#define RTE_LPM_TBL8_NUM_ENTRIES 65536
#define RTE_LPM_VALID_EXT_ENTRY_BITMASK 0x3000000
#define RTE_LPM_LOOKUP_SUCCESS 0x1000000
#define RTE_LPM_RCU_DQ_RECLAIM_MAX 16
#define RTE_LPM_MASKX4_RES 0xffffff00ffffffUL

int rte_lpm_lookup_bulk();

#endif
