/* libnl 3.7: the documented interface */
#ifndef NETLINK_FLOWER_H_
#define NETLINK_FLOWER_H_

#include <netlink/netlink.h>
#include <netlink/cache.h>
#include <netlink/route/classifier.h>
#include <netlink/route/action.h>

int rtnl_flower_set_proto(struct rtnl_cls *cls, uint16_t p2);
int rtnl_flower_get_proto(struct rtnl_cls *cls, uint16_t *p2);
int rtnl_flower_set_vlan_id(struct rtnl_cls *p1, uint16_t p2);
int rtnl_flower_get_vlan_id(struct rtnl_cls *p1, uint16_t *p2);
int rtnl_flower_set_vlan_prio(struct rtnl_cls *p1, uint8_t p2);
int rtnl_flower_get_vlan_prio(struct rtnl_cls *p1, uint8_t *p2);
int rtnl_flower_set_vlan_ethtype(struct rtnl_cls *p1, uint16_t p2);
int rtnl_flower_set_dst_mac(struct rtnl_cls *p1, unsigned char *p2, unsigned char *p3);
int rtnl_flower_get_dst_mac(struct rtnl_cls *p1, unsigned char *p2, unsigned char *p3);
int rtnl_flower_set_src_mac(struct rtnl_cls *p1, unsigned char *p2, unsigned char *p3);
int rtnl_flower_get_src_mac(struct rtnl_cls *p1, unsigned char *p2, unsigned char *p3);
int rtnl_flower_set_ip_dscp(struct rtnl_cls *p1, uint8_t p2, uint8_t p3);
int rtnl_flower_get_ip_dscp(struct rtnl_cls *p1, uint8_t *p2, uint8_t *p3);
int rtnl_flower_set_ipv4_src(struct rtnl_cls *p1, in_addr_t p2, in_addr_t p3);
int rtnl_flower_get_ipv4_src(struct rtnl_cls *p1, in_addr_t *p2, in_addr_t *p3);
int rtnl_flower_set_ipv4_dst(struct rtnl_cls *p1, in_addr_t p2, in_addr_t p3);
int rtnl_flower_get_ipv4_dst(struct rtnl_cls *p1, in_addr_t *p2, in_addr_t *p3);
int rtnl_flower_set_flags(struct rtnl_cls *p1, int p2);
int rtnl_flower_append_action(struct rtnl_cls *p1, struct rtnl_act *p2);
int rtnl_flower_del_action(struct rtnl_cls *p1, struct rtnl_act *p2);
struct rtnl_act *rtnl_flower_get_action(struct rtnl_cls *p1);

#endif
