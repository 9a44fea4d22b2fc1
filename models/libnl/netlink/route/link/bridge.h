/* libnl 3.7: the documented interface */
#ifndef NETLINK_LINK_BRIDGE_H_
#define NETLINK_LINK_BRIDGE_H_

#include <netlink/netlink.h>
#include <netlink/route/link.h>

struct rtnl_link_bridge_vlan {
	uint16_t pvid;
	uint32_t vlan_bitmap[128];
	uint32_t untagged_bitmap[128];
};
enum rtnl_link_bridge_flags {
	RTNL_BRIDGE_HAIRPIN_MODE = 1, RTNL_BRIDGE_BPDU_GUARD, RTNL_BRIDGE_ROOT_BLOCK = 4,
	RTNL_BRIDGE_FAST_LEAVE = 8, RTNL_BRIDGE_UNICAST_FLOOD = 16, RTNL_BRIDGE_LEARNING = 32,
	RTNL_BRIDGE_LEARNING_SYNC = 64
};
struct rtnl_link *rtnl_link_bridge_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
int rtnl_link_is_bridge(struct rtnl_link *p1);
int rtnl_link_bridge_has_ext_info(struct rtnl_link *p1);
int rtnl_link_bridge_set_port_state(struct rtnl_link *p1, uint8_t p2);
int rtnl_link_bridge_get_port_state(struct rtnl_link *p1);
int rtnl_link_bridge_set_priority(struct rtnl_link *p1, uint16_t p2);
int rtnl_link_bridge_get_priority(struct rtnl_link *p1);
int rtnl_link_bridge_set_cost(struct rtnl_link *p1, uint32_t p2);
int rtnl_link_bridge_get_cost(struct rtnl_link *p1, uint32_t *p2);
int rtnl_link_bridge_unset_flags(struct rtnl_link *p1, unsigned int p2);
int rtnl_link_bridge_set_flags(struct rtnl_link *p1, unsigned int p2);
int rtnl_link_bridge_get_flags(struct rtnl_link *p1);
int rtnl_link_bridge_set_self(struct rtnl_link *p1);
int rtnl_link_bridge_get_hwmode(struct rtnl_link *p1, uint16_t *p2);
int rtnl_link_bridge_set_hwmode(struct rtnl_link *p1, uint16_t p2);
char *rtnl_link_bridge_flags2str(int p1, char *p2, size_t p3);
int rtnl_link_bridge_str2flags(const char *p1);
char *rtnl_link_bridge_portstate2str(int p1, char *p2, size_t p3);
int rtnl_link_bridge_str2portstate(const char *p1);
char *rtnl_link_bridge_hwmode2str(uint16_t p1, char *p2, size_t p3);
uint16_t rtnl_link_bridge_str2hwmode(const char *p1);
int rtnl_link_bridge_add(struct nl_sock *sk, const char *name);
int rtnl_link_bridge_pvid(struct rtnl_link *link);
int rtnl_link_bridge_has_vlan(struct rtnl_link *link);
struct rtnl_link_bridge_vlan *rtnl_link_bridge_get_port_vlan(struct rtnl_link *link);

#define RTNL_LINK_BRIDGE_VLAN_BITMAP_MAX 4096
#define RTNL_LINK_BRIDGE_VLAN_BITMAP_LEN 128

#endif
