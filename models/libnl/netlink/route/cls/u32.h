/* libnl 3.7: the documented interface */
#ifndef NETLINK_U32_H_
#define NETLINK_U32_H_

#include <netlink/netlink.h>
#include <netlink/cache.h>
#include <netlink/route/classifier.h>
#include <netlink/route/action.h>

void rtnl_u32_set_handle(struct rtnl_cls *p1, int p2, int p3, int p4);
int rtnl_u32_set_classid(struct rtnl_cls *p1, uint32_t p2);
int rtnl_u32_get_classid(struct rtnl_cls *p1, uint32_t *p2);
int rtnl_u32_set_divisor(struct rtnl_cls *p1, uint32_t p2);
int rtnl_u32_set_link(struct rtnl_cls *p1, uint32_t p2);
int rtnl_u32_set_hashtable(struct rtnl_cls *p1, uint32_t p2);
int rtnl_u32_set_hashmask(struct rtnl_cls *p1, uint32_t p2, uint32_t p3);
int rtnl_u32_set_selector(struct rtnl_cls *p1, int p2, uint32_t p3, char p4, uint16_t p5, char p6);
int rtnl_u32_set_cls_terminal(struct rtnl_cls *p1);
int rtnl_u32_set_flags(struct rtnl_cls *p1, int p2);
int rtnl_u32_add_mark(struct rtnl_cls *p1, uint32_t p2, uint32_t p3);
int rtnl_u32_del_mark(struct rtnl_cls *p1);
int rtnl_u32_add_key(struct rtnl_cls *p1, uint32_t p2, uint32_t p3, int p4, int p5);
int rtnl_u32_get_key(struct rtnl_cls *p1, uint8_t p2, uint32_t *p3, uint32_t *p4, int *p5, int *p6);
int rtnl_u32_add_key_uint8(struct rtnl_cls *p1, uint8_t p2, uint8_t p3, int p4, int p5);
int rtnl_u32_add_key_uint16(struct rtnl_cls *p1, uint16_t p2, uint16_t p3, int p4, int p5);
int rtnl_u32_add_key_uint32(struct rtnl_cls *p1, uint32_t p2, uint32_t p3, int p4, int p5);
int rtnl_u32_add_key_in_addr(struct rtnl_cls *p1, const struct in_addr *p2, uint8_t p3, int p4, int p5);
int rtnl_u32_add_key_in6_addr(struct rtnl_cls *p1, const struct in6_addr *p2, uint8_t p3, int p4, int p5);
int rtnl_u32_add_action(struct rtnl_cls *p1, struct rtnl_act *p2);
int rtnl_u32_del_action(struct rtnl_cls *p1, struct rtnl_act *p2);
struct rtnl_act *rtnl_u32_get_action(struct rtnl_cls *p1);

#endif
