/* libnl 3.7: the documented interface */
#ifndef NETLINK_TC_H_
#define NETLINK_TC_H_

#include <netlink/netlink.h>
#include <netlink/cache.h>
#include <netlink/data.h>
#include <netlink/route/link.h>

enum rtnl_tc_type {
	RTNL_TC_TYPE_QDISC, RTNL_TC_TYPE_CLASS, RTNL_TC_TYPE_CLS, RTNL_TC_TYPE_ACT,
	__RTNL_TC_TYPE_MAX
};
struct rtnl_tc;
enum rtnl_tc_stat {
	RTNL_TC_PACKETS, RTNL_TC_BYTES, RTNL_TC_RATE_BPS, RTNL_TC_RATE_PPS, RTNL_TC_QLEN,
	RTNL_TC_BACKLOG, RTNL_TC_DROPS, RTNL_TC_REQUEUES, RTNL_TC_OVERLIMITS,
	__RTNL_TC_STATS_MAX
};
void rtnl_tc_set_ifindex(struct rtnl_tc *p1, int p2);
int rtnl_tc_get_ifindex(struct rtnl_tc *p1);
void rtnl_tc_set_link(struct rtnl_tc *p1, struct rtnl_link *p2);
struct rtnl_link *rtnl_tc_get_link(struct rtnl_tc *p1);
void rtnl_tc_set_mtu(struct rtnl_tc *p1, uint32_t p2);
uint32_t rtnl_tc_get_mtu(struct rtnl_tc *p1);
void rtnl_tc_set_mpu(struct rtnl_tc *p1, uint32_t p2);
uint32_t rtnl_tc_get_mpu(struct rtnl_tc *p1);
void rtnl_tc_set_overhead(struct rtnl_tc *p1, uint32_t p2);
uint32_t rtnl_tc_get_overhead(struct rtnl_tc *p1);
void rtnl_tc_set_linktype(struct rtnl_tc *p1, uint32_t p2);
uint32_t rtnl_tc_get_linktype(struct rtnl_tc *p1);
void rtnl_tc_set_handle(struct rtnl_tc *p1, uint32_t p2);
uint32_t rtnl_tc_get_handle(struct rtnl_tc *p1);
void rtnl_tc_set_parent(struct rtnl_tc *p1, uint32_t p2);
uint32_t rtnl_tc_get_parent(struct rtnl_tc *p1);
int rtnl_tc_set_kind(struct rtnl_tc *p1, const char *p2);
char *rtnl_tc_get_kind(struct rtnl_tc *p1);
uint64_t rtnl_tc_get_stat(struct rtnl_tc *p1, enum rtnl_tc_stat p2);
char *rtnl_tc_stat2str(enum rtnl_tc_stat p1, char *p2, size_t p3);
int rtnl_tc_str2stat(const char *p1);
int rtnl_tc_calc_txtime(int p1, int p2);
int rtnl_tc_calc_bufsize(int p1, int p2);
int rtnl_tc_calc_cell_log(int p1);
int rtnl_tc_read_classid_file(void);
char *rtnl_tc_handle2str(uint32_t p1, char *p2, size_t p3);
int rtnl_tc_str2handle(const char *p1, uint32_t *p2);
int rtnl_classid_generate(const char *p1, uint32_t *p2, uint32_t p3);
void rtnl_tc_set_chain(struct rtnl_tc *p1, uint32_t p2);
int rtnl_tc_get_chain(struct rtnl_tc *p1, uint32_t *p2);

#define RTNL_TC_TYPE_MAX 3
#define RTNL_TC_STATS_MAX 8

#endif
