/* libnl 3.7: the documented interface */
#ifndef NETLINK_NFNL_H_
#define NETLINK_NFNL_H_

#include <netlink/netlink.h>

int nfnl_connect(struct nl_sock *p1);
uint8_t nfnlmsg_subsys(struct nlmsghdr *p1);
uint8_t nfnlmsg_subtype(struct nlmsghdr *p1);
uint8_t nfnlmsg_family(struct nlmsghdr *p1);
uint16_t nfnlmsg_res_id(struct nlmsghdr *p1);
int nfnl_send_simple(struct nl_sock *p1, uint8_t p2, uint8_t p3, int p4, uint8_t p5, uint16_t p6);
struct nl_msg *nfnlmsg_alloc_simple(uint8_t p1, uint8_t p2, int p3, uint8_t p4, uint16_t p5);
int nfnlmsg_put(struct nl_msg *p1, uint32_t p2, uint32_t p3, uint8_t p4, uint8_t p5, int p6, uint8_t p7, uint16_t p8);

#define NFNL_HDRLEN 4UL

#endif
