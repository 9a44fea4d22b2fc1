/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef __INCLUDE_RTE_TM_H__
#define __INCLUDE_RTE_TM_H__

#include <stdint.h>
#include <rte_compat.h>
#include <rte_common.h>
#include <rte_meter.h>

enum rte_tm_stats_type {
	RTE_TM_STATS_N_PKTS = 1, RTE_TM_STATS_N_BYTES, RTE_TM_STATS_N_PKTS_GREEN_DROPPED = 4,
	RTE_TM_STATS_N_PKTS_YELLOW_DROPPED = 8, RTE_TM_STATS_N_PKTS_RED_DROPPED = 16,
	RTE_TM_STATS_N_BYTES_GREEN_DROPPED = 32, RTE_TM_STATS_N_BYTES_YELLOW_DROPPED = 64,
	RTE_TM_STATS_N_BYTES_RED_DROPPED = 128, RTE_TM_STATS_N_PKTS_QUEUED = 256,
	RTE_TM_STATS_N_BYTES_QUEUED = 512
};
struct rte_tm_node_stats {
	uint64_t n_pkts;
	uint64_t n_bytes;
	struct {
		uint64_t n_pkts_dropped[3];
		uint64_t n_bytes_dropped[3];
		uint64_t n_pkts_queued;
		uint64_t n_bytes_queued;
	} leaf;
};
enum rte_tm_dynamic_update_type {
	RTE_TM_UPDATE_NODE_PARENT_KEEP_LEVEL = 1, RTE_TM_UPDATE_NODE_PARENT_CHANGE_LEVEL,
	RTE_TM_UPDATE_NODE_ADD_DELETE = 4, RTE_TM_UPDATE_NODE_SUSPEND_RESUME = 8,
	RTE_TM_UPDATE_NODE_WFQ_WEIGHT_MODE = 16, RTE_TM_UPDATE_NODE_N_SP_PRIORITIES = 32,
	RTE_TM_UPDATE_NODE_CMAN = 64, RTE_TM_UPDATE_NODE_STATS = 128
};
struct rte_tm_capabilities {
	uint32_t n_nodes_max;
	uint32_t n_levels_max;
	int non_leaf_nodes_identical;
	int leaf_nodes_identical;
	uint32_t shaper_n_max;
	uint32_t shaper_private_n_max;
	int shaper_private_dual_rate_n_max;
	uint64_t shaper_private_rate_min;
	uint64_t shaper_private_rate_max;
	int shaper_private_packet_mode_supported;
	int shaper_private_byte_mode_supported;
	uint32_t shaper_shared_n_max;
	uint32_t shaper_shared_n_nodes_per_shaper_max;
	uint32_t shaper_shared_n_shapers_per_node_max;
	uint32_t shaper_shared_dual_rate_n_max;
	uint64_t shaper_shared_rate_min;
	uint64_t shaper_shared_rate_max;
	int shaper_shared_packet_mode_supported;
	int shaper_shared_byte_mode_supported;
	int shaper_pkt_length_adjust_min;
	int shaper_pkt_length_adjust_max;
	uint32_t sched_n_children_max;
	uint32_t sched_sp_n_priorities_max;
	uint32_t sched_wfq_n_children_per_group_max;
	uint32_t sched_wfq_n_groups_max;
	uint32_t sched_wfq_weight_max;
	int sched_wfq_packet_mode_supported;
	int sched_wfq_byte_mode_supported;
	int cman_wred_packet_mode_supported;
	int cman_wred_byte_mode_supported;
	int cman_head_drop_supported;
	uint32_t cman_wred_context_n_max;
	uint32_t cman_wred_context_private_n_max;
	uint32_t cman_wred_context_shared_n_max;
	uint32_t cman_wred_context_shared_n_nodes_per_context_max;
	uint32_t cman_wred_context_shared_n_contexts_per_node_max;
	int mark_vlan_dei_supported[3];
	int mark_ip_ecn_tcp_supported[3];
	int mark_ip_ecn_sctp_supported[3];
	int mark_ip_dscp_supported[3];
	uint64_t dynamic_update_mask;
	uint64_t stats_mask;
};
struct rte_tm_level_capabilities {
	uint32_t n_nodes_max;
	uint32_t n_nodes_nonleaf_max;
	uint32_t n_nodes_leaf_max;
	int non_leaf_nodes_identical;
	int leaf_nodes_identical;
	union {
		struct {
			int shaper_private_supported;
			int shaper_private_dual_rate_supported;
			uint64_t shaper_private_rate_min;
			uint64_t shaper_private_rate_max;
			int shaper_private_packet_mode_supported;
			int shaper_private_byte_mode_supported;
			uint32_t shaper_shared_n_max;
			int shaper_shared_packet_mode_supported;
			int shaper_shared_byte_mode_supported;
			uint32_t sched_n_children_max;
			uint32_t sched_sp_n_priorities_max;
			uint32_t sched_wfq_n_children_per_group_max;
			uint32_t sched_wfq_n_groups_max;
			uint32_t sched_wfq_weight_max;
			int sched_wfq_packet_mode_supported;
			int sched_wfq_byte_mode_supported;
			uint64_t stats_mask;
		} nonleaf;
		struct {
			int shaper_private_supported;
			int shaper_private_dual_rate_supported;
			uint64_t shaper_private_rate_min;
			uint64_t shaper_private_rate_max;
			int shaper_private_packet_mode_supported;
			int shaper_private_byte_mode_supported;
			uint32_t shaper_shared_n_max;
			int shaper_shared_packet_mode_supported;
			int shaper_shared_byte_mode_supported;
			int cman_wred_packet_mode_supported;
			int cman_wred_byte_mode_supported;
			int cman_head_drop_supported;
			int cman_wred_context_private_supported;
			uint32_t cman_wred_context_shared_n_max;
			uint64_t stats_mask;
		} leaf;
	};
};
struct rte_tm_node_capabilities {
	int shaper_private_supported;
	int shaper_private_dual_rate_supported;
	uint64_t shaper_private_rate_min;
	uint64_t shaper_private_rate_max;
	int shaper_private_packet_mode_supported;
	int shaper_private_byte_mode_supported;
	uint32_t shaper_shared_n_max;
	int shaper_shared_packet_mode_supported;
	int shaper_shared_byte_mode_supported;
	union {
		struct {
			uint32_t sched_n_children_max;
			uint32_t sched_sp_n_priorities_max;
			uint32_t sched_wfq_n_children_per_group_max;
			uint32_t sched_wfq_n_groups_max;
			uint32_t sched_wfq_weight_max;
			int sched_wfq_packet_mode_supported;
			int sched_wfq_byte_mode_supported;
		} nonleaf;
		struct {
			int cman_wred_packet_mode_supported;
			int cman_wred_byte_mode_supported;
			int cman_head_drop_supported;
			int cman_wred_context_private_supported;
			uint32_t cman_wred_context_shared_n_max;
		} leaf;
	};
	uint64_t stats_mask;
};
enum rte_tm_cman_mode {
	RTE_TM_CMAN_TAIL_DROP, RTE_TM_CMAN_HEAD_DROP, RTE_TM_CMAN_WRED
};
struct rte_tm_red_params {
	uint64_t min_th;
	uint64_t max_th;
	uint16_t maxp_inv;
	uint16_t wq_log2;
};
struct rte_tm_wred_params {
	struct rte_tm_red_params red_params[3];
	int packet_mode;
};
struct rte_tm_token_bucket {
	uint64_t rate;
	uint64_t size;
};
struct rte_tm_shaper_params {
	struct rte_tm_token_bucket committed;
	struct rte_tm_token_bucket peak;
	int32_t pkt_length_adjust;
	int packet_mode;
};
struct rte_tm_node_params {
	uint32_t shaper_profile_id;
	uint32_t *shared_shaper_id;
	uint32_t n_shared_shapers;
	union {
		struct {
			int *wfq_weight_mode;
			uint32_t n_sp_priorities;
		} nonleaf;
		struct {
			enum rte_tm_cman_mode cman;
			struct {
				uint32_t wred_profile_id;
				uint32_t *shared_wred_context_id;
				uint32_t n_shared_wred_contexts;
			} wred;
		} leaf;
	};
	uint64_t stats_mask;
};
enum rte_tm_error_type {
	RTE_TM_ERROR_TYPE_NONE, RTE_TM_ERROR_TYPE_UNSPECIFIED, RTE_TM_ERROR_TYPE_CAPABILITIES,
	RTE_TM_ERROR_TYPE_LEVEL_ID, RTE_TM_ERROR_TYPE_WRED_PROFILE,
	RTE_TM_ERROR_TYPE_WRED_PROFILE_GREEN, RTE_TM_ERROR_TYPE_WRED_PROFILE_YELLOW,
	RTE_TM_ERROR_TYPE_WRED_PROFILE_RED, RTE_TM_ERROR_TYPE_WRED_PROFILE_ID,
	RTE_TM_ERROR_TYPE_SHARED_WRED_CONTEXT_ID, RTE_TM_ERROR_TYPE_SHAPER_PROFILE,
	RTE_TM_ERROR_TYPE_SHAPER_PROFILE_COMMITTED_RATE,
	RTE_TM_ERROR_TYPE_SHAPER_PROFILE_COMMITTED_SIZE,
	RTE_TM_ERROR_TYPE_SHAPER_PROFILE_PEAK_RATE, RTE_TM_ERROR_TYPE_SHAPER_PROFILE_PEAK_SIZE,
	RTE_TM_ERROR_TYPE_SHAPER_PROFILE_PKT_ADJUST_LEN,
	RTE_TM_ERROR_TYPE_SHAPER_PROFILE_PACKET_MODE, RTE_TM_ERROR_TYPE_SHAPER_PROFILE_ID,
	RTE_TM_ERROR_TYPE_SHARED_SHAPER_ID, RTE_TM_ERROR_TYPE_NODE_PARENT_NODE_ID,
	RTE_TM_ERROR_TYPE_NODE_PRIORITY, RTE_TM_ERROR_TYPE_NODE_WEIGHT,
	RTE_TM_ERROR_TYPE_NODE_PARAMS, RTE_TM_ERROR_TYPE_NODE_PARAMS_SHAPER_PROFILE_ID,
	RTE_TM_ERROR_TYPE_NODE_PARAMS_SHARED_SHAPER_ID,
	RTE_TM_ERROR_TYPE_NODE_PARAMS_N_SHARED_SHAPERS,
	RTE_TM_ERROR_TYPE_NODE_PARAMS_WFQ_WEIGHT_MODE,
	RTE_TM_ERROR_TYPE_NODE_PARAMS_N_SP_PRIORITIES, RTE_TM_ERROR_TYPE_NODE_PARAMS_CMAN,
	RTE_TM_ERROR_TYPE_NODE_PARAMS_WRED_PROFILE_ID,
	RTE_TM_ERROR_TYPE_NODE_PARAMS_SHARED_WRED_CONTEXT_ID,
	RTE_TM_ERROR_TYPE_NODE_PARAMS_N_SHARED_WRED_CONTEXTS,
	RTE_TM_ERROR_TYPE_NODE_PARAMS_STATS, RTE_TM_ERROR_TYPE_NODE_ID
};
struct rte_tm_error {
	enum rte_tm_error_type type;
	const void *cause;
	const char *message;
};
int rte_tm_get_number_of_leaf_nodes(uint16_t port_id, uint32_t *n_leaf_nodes, struct rte_tm_error *error);
int rte_tm_node_type_get(uint16_t port_id, uint32_t node_id, int *is_leaf, struct rte_tm_error *error);
int rte_tm_capabilities_get(uint16_t port_id, struct rte_tm_capabilities *cap, struct rte_tm_error *error);
int rte_tm_level_capabilities_get(uint16_t port_id, uint32_t level_id, struct rte_tm_level_capabilities *cap, struct rte_tm_error *error);
int rte_tm_node_capabilities_get(uint16_t port_id, uint32_t node_id, struct rte_tm_node_capabilities *cap, struct rte_tm_error *error);
int rte_tm_wred_profile_add(uint16_t port_id, uint32_t wred_profile_id, struct rte_tm_wred_params *profile, struct rte_tm_error *error);
int rte_tm_wred_profile_delete(uint16_t port_id, uint32_t wred_profile_id, struct rte_tm_error *error);
int rte_tm_shared_wred_context_add_update(uint16_t port_id, uint32_t shared_wred_context_id, uint32_t wred_profile_id, struct rte_tm_error *error);
int rte_tm_shared_wred_context_delete(uint16_t port_id, uint32_t shared_wred_context_id, struct rte_tm_error *error);
int rte_tm_shaper_profile_add(uint16_t port_id, uint32_t shaper_profile_id, struct rte_tm_shaper_params *profile, struct rte_tm_error *error);
int rte_tm_shaper_profile_delete(uint16_t port_id, uint32_t shaper_profile_id, struct rte_tm_error *error);
int rte_tm_shared_shaper_add_update(uint16_t port_id, uint32_t shared_shaper_id, uint32_t shaper_profile_id, struct rte_tm_error *error);
int rte_tm_shared_shaper_delete(uint16_t port_id, uint32_t shared_shaper_id, struct rte_tm_error *error);
int rte_tm_node_add(uint16_t port_id, uint32_t node_id, uint32_t parent_node_id, uint32_t priority, uint32_t weight, uint32_t level_id, struct rte_tm_node_params *params, struct rte_tm_error *error);
int rte_tm_node_delete(uint16_t port_id, uint32_t node_id, struct rte_tm_error *error);
int rte_tm_node_suspend(uint16_t port_id, uint32_t node_id, struct rte_tm_error *error);
int rte_tm_node_resume(uint16_t port_id, uint32_t node_id, struct rte_tm_error *error);
int rte_tm_hierarchy_commit(uint16_t port_id, int clear_on_fail, struct rte_tm_error *error);
int rte_tm_node_parent_update(uint16_t port_id, uint32_t node_id, uint32_t parent_node_id, uint32_t priority, uint32_t weight, struct rte_tm_error *error);
int rte_tm_node_shaper_update(uint16_t port_id, uint32_t node_id, uint32_t shaper_profile_id, struct rte_tm_error *error);
int rte_tm_node_shared_shaper_update(uint16_t port_id, uint32_t node_id, uint32_t shared_shaper_id, int add, struct rte_tm_error *error);
int rte_tm_node_stats_update(uint16_t port_id, uint32_t node_id, uint64_t stats_mask, struct rte_tm_error *error);
int rte_tm_node_wfq_weight_mode_update(uint16_t port_id, uint32_t node_id, int *wfq_weight_mode, uint32_t n_sp_priorities, struct rte_tm_error *error);
int rte_tm_node_cman_update(uint16_t port_id, uint32_t node_id, enum rte_tm_cman_mode cman, struct rte_tm_error *error);
int rte_tm_node_wred_context_update(uint16_t port_id, uint32_t node_id, uint32_t wred_profile_id, struct rte_tm_error *error);
int rte_tm_node_shared_wred_context_update(uint16_t port_id, uint32_t node_id, uint32_t shared_wred_context_id, int add, struct rte_tm_error *error);
int rte_tm_node_stats_read(uint16_t port_id, uint32_t node_id, struct rte_tm_node_stats *stats, uint64_t *stats_mask, int clear, struct rte_tm_error *error);
int rte_tm_mark_vlan_dei(uint16_t port_id, int mark_green, int mark_yellow, int mark_red, struct rte_tm_error *error);
int rte_tm_mark_ip_ecn(uint16_t port_id, int mark_green, int mark_yellow, int mark_red, struct rte_tm_error *error);
int rte_tm_mark_ip_dscp(uint16_t port_id, int mark_green, int mark_yellow, int mark_red, struct rte_tm_error *error);

#define RTE_TM_ETH_FRAMING_OVERHEAD 20
#define RTE_TM_ETH_FRAMING_OVERHEAD_FCS 24
#define RTE_TM_WRED_PROFILE_ID_NONE 4294967295U
#define RTE_TM_SHAPER_PROFILE_ID_NONE 4294967295U
#define RTE_TM_NODE_ID_NULL 4294967295U
#define RTE_TM_NODE_LEVEL_ID_ANY 4294967295U

#endif
