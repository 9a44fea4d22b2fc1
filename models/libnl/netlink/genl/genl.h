/* libnl 3.7: the documented interface */
#ifndef NETLINK_GENL_H_
#define NETLINK_GENL_H_

#include <netlink/netlink.h>
#include <netlink/msg.h>
#include <netlink/attr.h>

int genl_connect(struct nl_sock *p1);
int genl_send_simple(struct nl_sock *p1, int p2, int p3, int p4, int p5);
void *genlmsg_put(struct nl_msg *p1, uint32_t p2, uint32_t p3, int p4, int p5, int p6, uint8_t p7, uint8_t p8)
    __contract("null(ret)");
int genlmsg_valid_hdr(struct nlmsghdr *p1, int p2);
int genlmsg_validate(struct nlmsghdr *p1, int p2, int p3, const struct nla_policy *p4);
int genlmsg_parse(struct nlmsghdr *p1, int p2, struct nlattr **p3, int p4, const struct nla_policy *p5)
    __contract("neg(ret)");
struct genlmsghdr *genlmsg_hdr(struct nlmsghdr *p1);
void *genlmsg_data(const struct genlmsghdr *p1) __contract("outside(ret, local) into(ret, p1)");
void *genlmsg_user_hdr(const struct genlmsghdr *p1);
void *genlmsg_user_data(const struct genlmsghdr *p1, const int p2)
    __contract("outside(ret, local) into(ret, p1)");
int genlmsg_user_datalen(const struct genlmsghdr *p1, const int p2);
int genlmsg_len(const struct genlmsghdr *p1);
struct nlattr *genlmsg_attrdata(const struct genlmsghdr *p1, int p2);
int genlmsg_attrlen(const struct genlmsghdr *p1, int p2);
char *genl_op2name(int p1, int p2, char *p3, size_t p4);

#endif
