/* libnl 3.7: the documented interface */
#ifndef NETLINK_FW_H_
#define NETLINK_FW_H_

#include <netlink/netlink.h>
#include <netlink/route/classifier.h>

int rtnl_fw_set_classid(struct rtnl_cls *p1, uint32_t p2);
int rtnl_fw_set_mask(struct rtnl_cls *p1, uint32_t p2);

#endif
