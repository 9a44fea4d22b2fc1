/* libnl 3.7: the documented interface */
#ifndef NETLINK_SOCKET_H_
#define NETLINK_SOCKET_H_

#include <netlink/types.h>
#include <netlink/handlers.h>

struct nl_sock *nl_socket_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
struct nl_sock *nl_socket_alloc_cb(struct nl_cb *p1)
    __contract("null_alloc(ret) alloc(ret, unknown)");
void nl_socket_free(struct nl_sock *p1) __contract("unref(p1)");
uint32_t nl_socket_get_local_port(const struct nl_sock *p1);
void nl_socket_set_local_port(struct nl_sock *p1, uint32_t p2);
int nl_socket_add_memberships(struct nl_sock *p1, int p2, ...);
int nl_socket_add_membership(struct nl_sock *p1, int p2);
int nl_socket_drop_memberships(struct nl_sock *p1, int p2, ...);
int nl_socket_drop_membership(struct nl_sock *p1, int p2);
void nl_join_groups(struct nl_sock *p1, int p2);
uint32_t nl_socket_get_peer_port(const struct nl_sock *p1);
void nl_socket_set_peer_port(struct nl_sock *p1, uint32_t p2);
uint32_t nl_socket_get_peer_groups(const struct nl_sock *sk);
void nl_socket_set_peer_groups(struct nl_sock *sk, uint32_t groups);
struct nl_cb *nl_socket_get_cb(const struct nl_sock *p1);
void nl_socket_set_cb(struct nl_sock *p1, struct nl_cb *p2);
int nl_socket_modify_cb(struct nl_sock *p1, enum nl_cb_type p2, enum nl_cb_kind p3, nl_recvmsg_msg_cb_t p4, void *p5)
    __contract("stores(p4, p5)");
int nl_socket_modify_err_cb(struct nl_sock *p1, enum nl_cb_kind p2, nl_recvmsg_err_cb_t p3, void *p4);
int nl_socket_set_buffer_size(struct nl_sock *p1, int p2, int p3);
int nl_socket_set_msg_buf_size(struct nl_sock *p1, size_t p2);
size_t nl_socket_get_msg_buf_size(struct nl_sock *p1);
int nl_socket_set_passcred(struct nl_sock *p1, int p2);
int nl_socket_recv_pktinfo(struct nl_sock *p1, int p2);
void nl_socket_disable_seq_check(struct nl_sock *p1);
unsigned int nl_socket_use_seq(struct nl_sock *p1);
void nl_socket_disable_auto_ack(struct nl_sock *p1);
void nl_socket_enable_auto_ack(struct nl_sock *p1);
int nl_socket_get_fd(const struct nl_sock *p1);
int nl_socket_set_fd(struct nl_sock *sk, int protocol, int fd);
int nl_socket_set_nonblocking(const struct nl_sock *p1);
void nl_socket_enable_msg_peek(struct nl_sock *p1);
void nl_socket_disable_msg_peek(struct nl_sock *p1);

#endif
