/* DPDK 22.11: meter */
#ifndef _RTE_METER_H_
#define _RTE_METER_H_

#include <stdint.h>
enum rte_color {
	RTE_COLOR_GREEN = 0,
	RTE_COLOR_YELLOW,
	RTE_COLOR_RED,
	RTE_COLORS };
struct rte_meter_srtcm_params {
	uint64_t cir;
	uint64_t cbs;
	uint64_t ebs;
};
struct rte_meter_trtcm_params {
	uint64_t cir;
	uint64_t pir;
	uint64_t cbs;
	uint64_t pbs;
};
struct rte_meter_trtcm_rfc4115_params {
	uint64_t cir;
	uint64_t eir;
	uint64_t cbs;
	uint64_t ebs;
};
struct rte_meter_srtcm_profile;
struct rte_meter_trtcm_profile;
struct rte_meter_trtcm_rfc4115_profile;
struct rte_meter_srtcm;
struct rte_meter_trtcm;
struct rte_meter_trtcm_rfc4115;
int rte_meter_srtcm_profile_config(struct rte_meter_srtcm_profile *p, struct rte_meter_srtcm_params *params);
int rte_meter_trtcm_profile_config(struct rte_meter_trtcm_profile *p, struct rte_meter_trtcm_params *params);
int rte_meter_trtcm_rfc4115_profile_config( struct rte_meter_trtcm_rfc4115_profile *p, struct rte_meter_trtcm_rfc4115_params *params);
int rte_meter_srtcm_config(struct rte_meter_srtcm *m, struct rte_meter_srtcm_profile *p);
int rte_meter_trtcm_config(struct rte_meter_trtcm *m, struct rte_meter_trtcm_profile *p);
int rte_meter_trtcm_rfc4115_config(struct rte_meter_trtcm_rfc4115 *m, struct rte_meter_trtcm_rfc4115_profile *p);
enum rte_color rte_meter_srtcm_color_blind_check(struct rte_meter_srtcm *m, struct rte_meter_srtcm_profile *p, uint64_t time, uint32_t pkt_len);
enum rte_color rte_meter_srtcm_color_aware_check(struct rte_meter_srtcm *m, struct rte_meter_srtcm_profile *p, uint64_t time, uint32_t pkt_len, enum rte_color pkt_color);
enum rte_color rte_meter_trtcm_color_blind_check(struct rte_meter_trtcm *m, struct rte_meter_trtcm_profile *p, uint64_t time, uint32_t pkt_len);
enum rte_color rte_meter_trtcm_color_aware_check(struct rte_meter_trtcm *m, struct rte_meter_trtcm_profile *p, uint64_t time, uint32_t pkt_len, enum rte_color pkt_color);
enum rte_color rte_meter_trtcm_rfc4115_color_blind_check( struct rte_meter_trtcm_rfc4115 *m, struct rte_meter_trtcm_rfc4115_profile *p, uint64_t time, uint32_t pkt_len);
enum rte_color rte_meter_trtcm_rfc4115_color_aware_check( struct rte_meter_trtcm_rfc4115 *m, struct rte_meter_trtcm_rfc4115_profile *p, uint64_t time, uint32_t pkt_len, enum rte_color pkt_color);
struct rte_meter_srtcm_profile {
	uint64_t cbs;
	uint64_t ebs;
	uint64_t cir_period;
	uint64_t cir_bytes_per_period;
};
struct rte_meter_srtcm {
	uint64_t time;
	uint64_t tc;
	uint64_t te;
};
struct rte_meter_trtcm_profile {
	uint64_t cbs;
	uint64_t pbs;
	uint64_t cir_period;
	uint64_t cir_bytes_per_period;
	uint64_t pir_period;
	uint64_t pir_bytes_per_period;
};
struct rte_meter_trtcm {
	uint64_t time_tc;
	uint64_t time_tp;
	uint64_t tc;
	uint64_t tp;
};
struct rte_meter_trtcm_rfc4115_profile {
	uint64_t cbs;
	uint64_t ebs;
	uint64_t cir_period;
	uint64_t cir_bytes_per_period;
	uint64_t eir_period;
	uint64_t eir_bytes_per_period;
};
struct rte_meter_trtcm_rfc4115 {
	uint64_t time_tc;
	uint64_t time_te;
	uint64_t tc;
	uint64_t te;
};
enum rte_color rte_meter_srtcm_color_blind_check(struct rte_meter_srtcm *m, struct rte_meter_srtcm_profile *p, uint64_t time, uint32_t pkt_len);
enum rte_color rte_meter_srtcm_color_aware_check(struct rte_meter_srtcm *m, struct rte_meter_srtcm_profile *p, uint64_t time, uint32_t pkt_len, enum rte_color pkt_color);
enum rte_color rte_meter_trtcm_color_blind_check(struct rte_meter_trtcm *m, struct rte_meter_trtcm_profile *p, uint64_t time, uint32_t pkt_len);
enum rte_color rte_meter_trtcm_color_aware_check(struct rte_meter_trtcm *m, struct rte_meter_trtcm_profile *p, uint64_t time, uint32_t pkt_len, enum rte_color pkt_color);
enum rte_color rte_meter_trtcm_rfc4115_color_blind_check( struct rte_meter_trtcm_rfc4115 *m, struct rte_meter_trtcm_rfc4115_profile *p, uint64_t time, uint32_t pkt_len);
enum rte_color rte_meter_trtcm_rfc4115_color_aware_check( struct rte_meter_trtcm_rfc4115 *m, struct rte_meter_trtcm_rfc4115_profile *p, uint64_t time, uint32_t pkt_len, enum rte_color pkt_color);

#endif
