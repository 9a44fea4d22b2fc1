/* libnl 3.7: the documented interface */
#ifndef NETLINK_LINK_VLAN_H_
#define NETLINK_LINK_VLAN_H_

#include <netlink/netlink.h>
#include <netlink/route/link.h>

struct vlan_map {
	uint32_t vm_from;
	uint32_t vm_to;
};
struct rtnl_link *rtnl_link_vlan_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
int rtnl_link_is_vlan(struct rtnl_link *p1);
char *rtnl_link_vlan_flags2str(int p1, char *p2, size_t p3);
int rtnl_link_vlan_str2flags(const char *p1);
int rtnl_link_vlan_set_protocol(struct rtnl_link *link, uint16_t p2);
int rtnl_link_vlan_get_protocol(struct rtnl_link *link);
int rtnl_link_vlan_set_id(struct rtnl_link *p1, uint16_t p2);
int rtnl_link_vlan_get_id(struct rtnl_link *p1);
int rtnl_link_vlan_set_flags(struct rtnl_link *p1, unsigned int p2);
int rtnl_link_vlan_unset_flags(struct rtnl_link *p1, unsigned int p2);
int rtnl_link_vlan_get_flags(struct rtnl_link *p1);
int rtnl_link_vlan_set_ingress_map(struct rtnl_link *p1, int p2, uint32_t p3);
uint32_t *rtnl_link_vlan_get_ingress_map(struct rtnl_link *p1);
int rtnl_link_vlan_set_egress_map(struct rtnl_link *p1, uint32_t p2, int p3);
struct vlan_map *rtnl_link_vlan_get_egress_map(struct rtnl_link *p1, int *p2);

#define VLAN_PRIO_MAX 7

#endif
