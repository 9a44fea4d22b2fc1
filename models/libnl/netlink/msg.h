/* libnl 3.7: the documented interface */
#ifndef NETLINK_MSG_H_
#define NETLINK_MSG_H_

#include <netlink/netlink.h>
#include <netlink/object.h>
#include <netlink/attr.h>

struct nlmsghdr;
struct nl_msg;
struct nl_tree;
struct ucred;
int nlmsg_size(int p1);
int nlmsg_total_size(int p1);
int nlmsg_padlen(int p1);
void *nlmsg_data(const struct nlmsghdr *p1) __contract("outside(ret, local) into(ret, p1)");
int nlmsg_datalen(const struct nlmsghdr *p1);
void *nlmsg_tail(const struct nlmsghdr *p1);
struct nlattr *nlmsg_attrdata(const struct nlmsghdr *p1, int p2);
int nlmsg_attrlen(const struct nlmsghdr *p1, int p2);
int nlmsg_valid_hdr(const struct nlmsghdr *p1, int p2);
int nlmsg_ok(const struct nlmsghdr *p1, int p2);
struct nlmsghdr *nlmsg_next(struct nlmsghdr *p1, int *p2);
int nlmsg_parse(struct nlmsghdr *p1, int p2, struct nlattr **p3, int p4, const struct nla_policy *p5)
    __contract("neg(ret)");
struct nlattr *nlmsg_find_attr(struct nlmsghdr *p1, int p2, int p3);
int nlmsg_validate(struct nlmsghdr *p1, int p2, int p3, const struct nla_policy *p4);
struct nl_msg *nlmsg_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
struct nl_msg *nlmsg_alloc_size(size_t p1) __contract("null_alloc(ret) alloc(ret, unknown)");
struct nl_msg *nlmsg_alloc_simple(int p1, int p2) __contract("null_alloc(ret) alloc(ret, unknown)");
void nlmsg_set_default_size(size_t p1);
struct nl_msg *nlmsg_inherit(struct nlmsghdr *p1);
struct nl_msg *nlmsg_convert(struct nlmsghdr *p1);
void *nlmsg_reserve(struct nl_msg *p1, size_t p2, int p3);
int nlmsg_append(struct nl_msg *p1, void *p2, size_t p3, int p4);
int nlmsg_expand(struct nl_msg *p1, size_t p2);
struct nlmsghdr *nlmsg_put(struct nl_msg *p1, uint32_t p2, uint32_t p3, int p4, int p5, int p6)
    __contract("null(ret)");
struct nlmsghdr *nlmsg_hdr(struct nl_msg *p1);
void nlmsg_get(struct nl_msg *p1);
void nlmsg_free(struct nl_msg *p1) __contract("unref(p1)");
void nlmsg_set_proto(struct nl_msg *p1, int p2);
int nlmsg_get_proto(struct nl_msg *p1);
size_t nlmsg_get_max_size(struct nl_msg *p1);
void nlmsg_set_src(struct nl_msg *p1, struct sockaddr_nl *p2);
struct sockaddr_nl *nlmsg_get_src(struct nl_msg *p1);
void nlmsg_set_dst(struct nl_msg *p1, struct sockaddr_nl *p2);
struct sockaddr_nl *nlmsg_get_dst(struct nl_msg *p1);
void nlmsg_set_creds(struct nl_msg *p1, struct ucred *p2);
struct ucred *nlmsg_get_creds(struct nl_msg *p1);
char *nl_nlmsgtype2str(int p1, char *p2, size_t p3);
int nl_str2nlmsgtype(const char *p1);
char *nl_nlmsg_flags2str(int p1, char *p2, size_t p3);
int nl_msg_parse(struct nl_msg *p1, void (*cb)(struct nl_object *, void *), void *p3);
void nl_msg_dump(struct nl_msg *p1, FILE *p2);

#define NL_DONTPAD 0
#define NL_AUTO_PORT 0
#define NL_AUTO_PID 0
#define NL_AUTO_SEQ 0

struct nlattr *nlmsg_for_each_attr();

#endif
