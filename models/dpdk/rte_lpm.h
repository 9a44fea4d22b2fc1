/* DPDK 22.11: lpm */
#ifndef _RTE_LPM_H_
#define _RTE_LPM_H_

#include <errno.h>
#include <stdint.h>
#include <rte_branch_prediction.h>
#include <rte_byteorder.h>
#include <rte_common.h>
#include <rte_vect.h>
#define RTE_LPM_NAMESIZE 32
#define RTE_LPM_MAX_DEPTH 32
#define RTE_LPM_TBL24_NUM_ENTRIES (1 << 24)
#define RTE_LPM_TBL8_GROUP_NUM_ENTRIES 256
#define RTE_LPM_MAX_TBL8_NUM_GROUPS (1 << 24)
#define RTE_LPM_TBL8_NUM_GROUPS 256
#define RTE_LPM_TBL8_NUM_ENTRIES (RTE_LPM_TBL8_NUM_GROUPS * \
	RTE_LPM_TBL8_GROUP_NUM_ENTRIES)
#if defined(RTE_LIBRTE_LPM_DEBUG)
#define RTE_LPM_RETURN_IF_TRUE(cond, retval) do { \
	if (cond) return (retval); \
	} while (0)
#else
#define RTE_LPM_RETURN_IF_TRUE(cond, retval)
#endif
#define RTE_LPM_VALID_EXT_ENTRY_BITMASK 0x03000000
#define RTE_LPM_LOOKUP_SUCCESS 0x01000000
#define RTE_LPM_RCU_DQ_RECLAIM_MAX 16
enum rte_lpm_qsbr_mode {
	RTE_LPM_QSBR_MODE_DQ = 0,
	RTE_LPM_QSBR_MODE_SYNC };
#if RTE_BYTE_ORDER == RTE_LITTLE_ENDIAN
struct rte_lpm_tbl_entry {
	uint32_t next_hop :24;
	uint32_t valid :1;
	uint32_t valid_group :1;
	uint32_t depth :6;
};
#else
struct rte_lpm_tbl_entry {
	uint32_t depth :6;
	uint32_t valid_group :1;
	uint32_t valid :1;
	uint32_t next_hop :24;
};
#endif
struct rte_lpm_config {
	uint32_t max_rules;
	uint32_t number_tbl8s;
	int flags;
};
struct rte_lpm {
	struct rte_lpm_tbl_entry tbl24[RTE_LPM_TBL24_NUM_ENTRIES] __rte_cache_aligned;
	struct rte_lpm_tbl_entry *tbl8;
};
struct rte_lpm_rcu_config {
	struct rte_rcu_qsbr *v;
	enum rte_lpm_qsbr_mode mode;
	uint32_t dq_size;
	uint32_t reclaim_thd;
	uint32_t reclaim_max;
};
struct rte_lpm * rte_lpm_create(const char *name, int socket_id, const struct rte_lpm_config *config)
	__contract("null(ret)");
struct rte_lpm * rte_lpm_find_existing(const char *name);
void rte_lpm_free(struct rte_lpm *lpm);
int rte_lpm_rcu_qsbr_add(struct rte_lpm *lpm, struct rte_lpm_rcu_config *cfg);
int rte_lpm_add(struct rte_lpm *lpm, uint32_t ip, uint8_t depth, uint32_t next_hop);
int rte_lpm_is_rule_present(struct rte_lpm *lpm, uint32_t ip, uint8_t depth, uint32_t *next_hop);
int rte_lpm_delete(struct rte_lpm *lpm, uint32_t ip, uint8_t depth);
void rte_lpm_delete_all(struct rte_lpm *lpm);
int rte_lpm_lookup(const struct rte_lpm *lpm, uint32_t ip, uint32_t *next_hop);
#define rte_lpm_lookup_bulk(lpm, ips, next_hops, n) \
	rte_lpm_lookup_bulk_func(lpm, ips, next_hops, n)
int rte_lpm_lookup_bulk_func(const struct rte_lpm *lpm, const uint32_t *ips, uint32_t *next_hops, const unsigned n);
#define RTE_LPM_MASKX4_RES UINT64_C(0x00ffffff00ffffff)
void rte_lpm_lookupx4(const struct rte_lpm *lpm, xmm_t ip, uint32_t hop[4], uint32_t defv);
#if defined(RTE_ARCH_ARM)
#ifdef RTE_HAS_SVE_ACLE
#else
#endif
#elif defined(RTE_ARCH_PPC_64)
#elif defined(RTE_ARCH_X86)
#else
#endif

#endif
