/* libnl 3.7: the documented interface */
#ifndef NETLINK_HANDLERS_H_
#define NETLINK_HANDLERS_H_

#include <stdio.h>
#include <stdint.h>
#include <sys/types.h>
#include <netlink/netlink-compat.h>
#include <netlink/netlink-kernel.h>

struct nlmsgerr;
struct sockaddr_nl;
struct ucred;
struct nl_cb;
struct nl_sock;
struct nl_msg;
typedef int (*nl_recvmsg_msg_cb_t)(struct nl_msg *, void *);
typedef int (*nl_recvmsg_err_cb_t)(struct sockaddr_nl *, struct nlmsgerr *, void *);
enum nl_cb_action {
	NL_OK, NL_SKIP, NL_STOP
};
enum nl_cb_kind {
	NL_CB_DEFAULT, NL_CB_VERBOSE, NL_CB_DEBUG, NL_CB_CUSTOM, __NL_CB_KIND_MAX
};
enum nl_cb_type {
	NL_CB_VALID, NL_CB_FINISH, NL_CB_OVERRUN, NL_CB_SKIPPED, NL_CB_ACK, NL_CB_MSG_IN,
	NL_CB_MSG_OUT, NL_CB_INVALID, NL_CB_SEQ_CHECK, NL_CB_SEND_ACK, NL_CB_DUMP_INTR,
	__NL_CB_TYPE_MAX
};
struct nl_cb *nl_cb_alloc(enum nl_cb_kind p1) __contract("null_alloc(ret) alloc(ret, unknown)");
struct nl_cb *nl_cb_clone(struct nl_cb *p1);
struct nl_cb *nl_cb_get(struct nl_cb *p1);
void nl_cb_put(struct nl_cb *p1) __contract("unref(p1)");
int nl_cb_set(struct nl_cb *p1, enum nl_cb_type p2, enum nl_cb_kind p3, nl_recvmsg_msg_cb_t p4, void *p5)
    __contract("stores(p4, p5)");
int nl_cb_set_all(struct nl_cb *p1, enum nl_cb_kind p2, nl_recvmsg_msg_cb_t p3, void *p4);
int nl_cb_err(struct nl_cb *p1, enum nl_cb_kind p2, nl_recvmsg_err_cb_t p3, void *p4);
void nl_cb_overwrite_recvmsgs(struct nl_cb *p1, int (*func)(struct nl_sock *, struct nl_cb *));
void nl_cb_overwrite_recv(struct nl_cb *p1, int (*func)(struct nl_sock *, struct sockaddr_nl *, unsigned char **, struct ucred **));
void nl_cb_overwrite_send(struct nl_cb *p1, int (*func)(struct nl_sock *, struct nl_msg *));
enum nl_cb_type nl_cb_active_type(struct nl_cb *cb);

#define NL_CB_KIND_MAX 3
#define NL_CB_TYPE_MAX 10

#endif
