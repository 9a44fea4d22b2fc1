/* libnl 3.7: the documented interface */
#ifndef NETLINK_NETLINK_H_
#define NETLINK_NETLINK_H_

#include <stdio.h>
#include <stdint.h>
#include <string.h>
#include <stdlib.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/time.h>
#include <netdb.h>
#include <netlink/netlink-compat.h>
#include <netinet/tcp.h>
#include <netlink/version.h>
#include <netlink/errno.h>
#include <netlink/types.h>
#include <netlink/handlers.h>
#include <netlink/socket.h>
#include <netlink/object.h>

struct nlmsghdr;
struct ucred;
struct nl_cache_ops;
struct nl_parser_param;
struct nl_object;
struct nl_sock;
extern int nl_debug;
extern struct nl_dump_params nl_debug_dp;
int nl_connect(struct nl_sock *p1, int p2);
void nl_close(struct nl_sock *p1);
int nl_sendto(struct nl_sock *p1, void *p2, size_t p3) __contract("neg(ret)");
int nl_sendmsg(struct nl_sock *p1, struct nl_msg *p2, struct msghdr *p3) __contract("neg(ret)");
int nl_send(struct nl_sock *p1, struct nl_msg *p2) __contract("neg(ret)");
int nl_send_iovec(struct nl_sock *p1, struct nl_msg *p2, struct iovec *p3, unsigned int p4)
    __contract("neg(ret)");
void nl_complete_msg(struct nl_sock *p1, struct nl_msg *p2);
void nl_auto_complete(struct nl_sock *p1, struct nl_msg *p2);
int nl_send_auto(struct nl_sock *p1, struct nl_msg *p2) __contract("neg(ret)");
int nl_send_auto_complete(struct nl_sock *p1, struct nl_msg *p2) __contract("neg(ret)");
int nl_send_sync(struct nl_sock *p1, struct nl_msg *p2) __contract("neg(ret)");
int nl_send_simple(struct nl_sock *p1, int p2, int p3, void *p4, size_t p5) __contract("neg(ret)");
int nl_recv(struct nl_sock *p1, struct sockaddr_nl *p2, unsigned char **p3, struct ucred **p4)
    __contract("nonnull(p1) neg(ret)");
int nl_recvmsgs(struct nl_sock *p1, struct nl_cb *p2) __contract("nonnull(p1) neg(ret)");
int nl_recvmsgs_report(struct nl_sock *p1, struct nl_cb *p2) __contract("nonnull(p1) neg(ret)");
int nl_recvmsgs_default(struct nl_sock *p1) __contract("nonnull(p1) neg(ret)");
int nl_wait_for_ack(struct nl_sock *p1);
int nl_pickup(struct nl_sock *p1, int (*parser)(struct nl_cache_ops *, struct sockaddr_nl *, struct nlmsghdr *, struct nl_parser_param *), struct nl_object **p3);
int nl_pickup_keep_syserr(struct nl_sock *sk, int (*parser)(struct nl_cache_ops *, struct sockaddr_nl *, struct nlmsghdr *, struct nl_parser_param *), struct nl_object **result, int *syserror);
char *nl_nlfamily2str(int p1, char *p2, size_t p3);
int nl_str2nlfamily(const char *p1);

#endif
