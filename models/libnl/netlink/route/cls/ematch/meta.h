/* libnl 3.7: the documented interface */
#ifndef NETLINK_CLS_EMATCH_META_H_
#define NETLINK_CLS_EMATCH_META_H_

#include <netlink/netlink.h>
#include <netlink/route/cls/ematch.h>

struct rtnl_meta_value;
struct rtnl_meta_value *rtnl_meta_value_alloc_int(uint64_t p1);
struct rtnl_meta_value *rtnl_meta_value_alloc_var(void *p1, size_t p2);
struct rtnl_meta_value *rtnl_meta_value_alloc_id(uint8_t p1, uint16_t p2, uint8_t p3, uint64_t p4);
void rtnl_meta_value_put(struct rtnl_meta_value *p1) __contract("unref(p1)");
void rtnl_ematch_meta_set_lvalue(struct rtnl_ematch *p1, struct rtnl_meta_value *p2);
void rtnl_ematch_meta_set_rvalue(struct rtnl_ematch *p1, struct rtnl_meta_value *p2);
void rtnl_ematch_meta_set_operand(struct rtnl_ematch *p1, uint8_t p2);

#endif
