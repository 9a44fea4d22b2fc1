/* libnl 3.7: the documented interface */
#ifndef NETLINK_CLS_EMATCH_NBYTE_H_
#define NETLINK_CLS_EMATCH_NBYTE_H_

#include <netlink/netlink.h>
#include <netlink/route/cls/ematch.h>

void rtnl_ematch_nbyte_set_offset(struct rtnl_ematch *p1, uint8_t p2, uint16_t p3);
uint16_t rtnl_ematch_nbyte_get_offset(struct rtnl_ematch *p1);
uint8_t rtnl_ematch_nbyte_get_layer(struct rtnl_ematch *p1);
void rtnl_ematch_nbyte_set_pattern(struct rtnl_ematch *p1, uint8_t *p2, size_t p3);
uint8_t *rtnl_ematch_nbyte_get_pattern(struct rtnl_ematch *p1);
size_t rtnl_ematch_nbyte_get_len(struct rtnl_ematch *p1);

#endif
