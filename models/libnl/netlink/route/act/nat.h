/* libnl 3.7: the documented interface */
#ifndef NETLINK_NAT_H_
#define NETLINK_NAT_H_

#include <netlink/netlink.h>
#include <netlink/cache.h>
#include <netlink/route/action.h>
#include <netinet/in.h>

int rtnl_nat_set_old_addr(struct rtnl_act *act, in_addr_t addr);
int rtnl_nat_get_old_addr(struct rtnl_act *act, in_addr_t *addr);
int rtnl_nat_set_new_addr(struct rtnl_act *act, in_addr_t addr);
int rtnl_nat_get_new_addr(struct rtnl_act *act, in_addr_t *addr);
int rtnl_nat_set_mask(struct rtnl_act *act, in_addr_t bitmask);
int rtnl_nat_get_mask(struct rtnl_act *act, in_addr_t *bitmask);
int rtnl_nat_set_flags(struct rtnl_act *act, uint32_t flags);
int rtnl_nat_get_flags(struct rtnl_act *act, uint32_t *flags);
int rtnl_nat_set_action(struct rtnl_act *act, int action);
int rtnl_nat_get_action(struct rtnl_act *act, int *action);

#endif
