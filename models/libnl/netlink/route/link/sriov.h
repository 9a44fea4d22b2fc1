/* libnl 3.7: the documented interface */
#ifndef NETLINK_LINK_SRIOV_H_
#define NETLINK_LINK_SRIOV_H_

#include <netlink/netlink.h>
#include <netlink/route/link.h>

typedef enum {
	RTNL_LINK_VF_RATE_API_UNSPEC, RTNL_LINK_VF_RATE_API_OLD, RTNL_LINK_VF_RATE_API_NEW,
	__RTNL_LINK_VF_RATE_API_MAX
} rtnl_link_rate_api_t;
typedef enum {
	RTNL_LINK_VF_STATS_RX_PACKETS, RTNL_LINK_VF_STATS_TX_PACKETS,
	RTNL_LINK_VF_STATS_RX_BYTES, RTNL_LINK_VF_STATS_TX_BYTES, RTNL_LINK_VF_STATS_BROADCAST,
	RTNL_LINK_VF_STATS_MULTICAST, __RTNL_LINK_VF_STATS_MAX
} rtnl_link_vf_stats_t;
struct rtnl_link_vf;
struct nl_vf_vlan_info {
	uint32_t vf_vlan;
	uint32_t vf_vlan_qos;
	uint16_t vf_vlan_proto;
};
typedef struct nl_vf_vlan_info nl_vf_vlan_info_t;
struct nl_vf_vlans {
	int ce_refcnt;
	int size;
	nl_vf_vlan_info_t *vlans;
};
typedef struct nl_vf_vlans nl_vf_vlans_t;
struct nl_vf_rate {
	int api;
	uint32_t rate;
	uint32_t max_tx_rate;
	uint32_t min_tx_rate;
};
int rtnl_link_vf_add(struct rtnl_link *p1, struct rtnl_link_vf *p2);
struct rtnl_link_vf *rtnl_link_vf_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void rtnl_link_vf_free(struct rtnl_link_vf *p1);
struct rtnl_link_vf *rtnl_link_vf_get(struct rtnl_link *p1, uint32_t p2);
void rtnl_link_vf_put(struct rtnl_link_vf *p1) __contract("unref(p1)");
int rtnl_link_vf_get_addr(struct rtnl_link_vf *p1, struct nl_addr **p2);
void rtnl_link_vf_set_addr(struct rtnl_link_vf *p1, struct nl_addr *p2);
void rtnl_link_vf_set_ib_node_guid(struct rtnl_link_vf *p1, uint64_t p2);
void rtnl_link_vf_set_ib_port_guid(struct rtnl_link_vf *p1, uint64_t p2);
int rtnl_link_vf_get_index(struct rtnl_link_vf *p1, uint32_t *p2);
void rtnl_link_vf_set_index(struct rtnl_link_vf *p1, uint32_t p2);
int rtnl_link_vf_get_linkstate(struct rtnl_link_vf *p1, uint32_t *p2);
void rtnl_link_vf_set_linkstate(struct rtnl_link_vf *p1, uint32_t p2);
int rtnl_link_vf_get_rate(struct rtnl_link_vf *p1, struct nl_vf_rate *p2);
void rtnl_link_vf_set_rate(struct rtnl_link_vf *p1, struct nl_vf_rate *p2);
int rtnl_link_vf_get_rss_query_en(struct rtnl_link_vf *p1, uint32_t *p2);
void rtnl_link_vf_set_rss_query_en(struct rtnl_link_vf *p1, uint32_t p2);
int rtnl_link_vf_get_spoofchk(struct rtnl_link_vf *p1, uint32_t *p2);
void rtnl_link_vf_set_spoofchk(struct rtnl_link_vf *p1, uint32_t p2);
int rtnl_link_vf_get_stat(struct rtnl_link_vf *p1, rtnl_link_vf_stats_t p2, uint64_t *p3);
int rtnl_link_vf_get_trust(struct rtnl_link_vf *p1, uint32_t *p2);
void rtnl_link_vf_set_trust(struct rtnl_link_vf *p1, uint32_t p2);
int rtnl_link_vf_get_vlans(struct rtnl_link_vf *p1, nl_vf_vlans_t **p2);
void rtnl_link_vf_set_vlans(struct rtnl_link_vf *p1, nl_vf_vlans_t *p2);
int rtnl_link_vf_vlan_alloc(nl_vf_vlans_t **p1, int p2)
    __contract("null_alloc(ret) alloc(ret, unknown)");
void rtnl_link_vf_vlan_free(nl_vf_vlans_t *vf_vlans);
void rtnl_link_vf_vlan_put(nl_vf_vlans_t *p1) __contract("unref(p1)");
char *rtnl_link_vf_linkstate2str(uint32_t p1, char *p2, size_t p3);
int rtnl_link_vf_str2linkstate(const char *p1);
char *rtnl_link_vf_vlanproto2str(uint16_t p1, char *p2, size_t p3);
int rtnl_link_vf_str2vlanproto(const char *p1);
int rtnl_link_vf_str2guid(uint64_t *p1, const char *p2);

#define RTNL_VF_GUID_STR_LEN 23
#define RTNL_LINK_VF_RATE_API_MAX 2
#define RTNL_LINK_VF_STATS_MAX 5

#endif
