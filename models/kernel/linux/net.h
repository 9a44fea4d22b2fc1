/* Linux kernel: sockets */
#ifndef _KERNEL_LINUX_NET_H
#define _KERNEL_LINUX_NET_H

#include <linux/stringify.h>
#include <linux/random.h>
#include <linux/wait.h>
#include <linux/fcntl.h>
#include <linux/rcupdate.h>
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/socket.h>
struct sock;
struct net;
struct socket;
struct proto_ops;
#define NPROTO AF_MAX
typedef enum {
	SS_FREE, SS_UNCONNECTED, SS_CONNECTING, SS_CONNECTED, SS_DISCONNECTING
} socket_state;
enum sock_type {
	SOCK_STREAM = 1, SOCK_DGRAM = 2, SOCK_RAW = 3, SOCK_RDM = 4, SOCK_SEQPACKET = 5, SOCK_DCCP = 6, SOCK_PACKET = 10
};
#define SOCK_CLOEXEC 02000000
#define SOCK_NONBLOCK 04000
enum sock_shutdown_cmd {
	SHUT_RD, SHUT_WR, SHUT_RDWR
};
struct socket_wq {
	wait_queue_head_t wait;
	struct rcu_head rcu;
};
struct socket {
	socket_state state;
	short type;
	unsigned long flags;
	struct file *file;
	struct sock *sk;
	const struct proto_ops *ops;
	struct socket_wq wq;
};
struct proto_ops {
	int family;
	struct module *owner;
	int (*release)(struct socket *sock);
	int (*bind)(struct socket *sock, struct sockaddr *addr, int len);
	int (*connect)(struct socket *sock, struct sockaddr *addr, int len, int flags);
	int (*socketpair)(struct socket *a, struct socket *b);
	int (*accept)(struct socket *sock, struct socket *newsock, int flags, bool kern);
	int (*getname)(struct socket *sock, struct sockaddr *addr, int peer);
	__poll_t (*poll)(struct file *file, struct socket *sock, struct poll_table_struct *wait);
	int (*ioctl)(struct socket *sock, unsigned int cmd, unsigned long arg);
	int (*listen)(struct socket *sock, int len);
	int (*shutdown)(struct socket *sock, int flags);
	int (*setsockopt)(struct socket *sock, int level, int optname, void *optval, unsigned int optlen);
	int (*getsockopt)(struct socket *sock, int level, int optname, char *optval, int *optlen);
	int (*sendmsg)(struct socket *sock, struct msghdr *m, size_t total_len);
	int (*recvmsg)(struct socket *sock, struct msghdr *m, size_t total_len, int flags);
	int (*mmap)(struct file *file, struct socket *sock, struct vm_area_struct *vma);
};
struct net_proto_family {
	int family;
	int (*create)(struct net *net, struct socket *sock, int protocol, int kern);
	struct module *owner;
};
int sock_register(const struct net_proto_family *fam) __contract("neg(ret)");
void sock_unregister(int family);
int sock_create(int family, int type, int proto, struct socket **res) __contract("neg(ret)");
int sock_create_kern(struct net *net, int family, int type, int proto, struct socket **res) __contract("neg(ret)");
int sock_create_lite(int family, int type, int proto, struct socket **res) __contract("neg(ret)");
void sock_release(struct socket *sock);
int sock_sendmsg(struct socket *sock, struct msghdr *msg) __contract("neg(ret)");
int sock_recvmsg(struct socket *sock, struct msghdr *msg, int flags) __contract("neg(ret)");
struct socket *sockfd_lookup(int fd, int *err) __contract("null(ret)");
struct socket *sock_from_file(struct file *file) __contract("null(ret)");
void sockfd_put(struct socket *sock);
int kernel_sendmsg(struct socket *sock, struct msghdr *msg, struct kvec *vec, size_t num, size_t len) __contract("neg(ret)");
int kernel_recvmsg(struct socket *sock, struct msghdr *msg, struct kvec *vec, size_t num, size_t len, int flags)
	__contract("outside(vec->iov_base, len, network) le(ret, len) neg(ret)");
int kernel_bind(struct socket *sock, struct sockaddr *addr, int addrlen) __contract("neg(ret)");
int kernel_listen(struct socket *sock, int backlog) __contract("neg(ret)");
int kernel_accept(struct socket *sock, struct socket **newsock, int flags) __contract("neg(ret)");
int kernel_connect(struct socket *sock, struct sockaddr *addr, int addrlen, int flags) __contract("neg(ret)");
int kernel_getsockname(struct socket *sock, struct sockaddr *addr) __contract("neg(ret)");
int kernel_getpeername(struct socket *sock, struct sockaddr *addr) __contract("neg(ret)");
int kernel_sock_shutdown(struct socket *sock, int how) __contract("neg(ret)");
int net_ratelimit(void);
#define net_err_ratelimited pr_err
#define net_warn_ratelimited pr_warn
#define net_notice_ratelimited pr_notice
#define net_info_ratelimited pr_info
#define net_dbg_ratelimited pr_debug
#define MODULE_ALIAS_NETPROTO(p) struct module

#endif
