/* libnl 3.7: the documented interface */
#ifndef NETLINK_CLS_EMATCH_TEXT_H_
#define NETLINK_CLS_EMATCH_TEXT_H_

#include <netlink/netlink.h>
#include <netlink/route/cls/ematch.h>

void rtnl_ematch_text_set_from(struct rtnl_ematch *p1, uint8_t p2, uint16_t p3);
uint16_t rtnl_ematch_text_get_from_offset(struct rtnl_ematch *p1);
uint8_t rtnl_ematch_text_get_from_layer(struct rtnl_ematch *p1);
void rtnl_ematch_text_set_to(struct rtnl_ematch *p1, uint8_t p2, uint16_t p3);
uint16_t rtnl_ematch_text_get_to_offset(struct rtnl_ematch *p1);
uint8_t rtnl_ematch_text_get_to_layer(struct rtnl_ematch *p1);
void rtnl_ematch_text_set_pattern(struct rtnl_ematch *p1, char *p2, size_t p3);
char *rtnl_ematch_text_get_pattern(struct rtnl_ematch *p1);
size_t rtnl_ematch_text_get_len(struct rtnl_ematch *p1);
void rtnl_ematch_text_set_algo(struct rtnl_ematch *p1, const char *p2);
char *rtnl_ematch_text_get_algo(struct rtnl_ematch *p1);

#endif
