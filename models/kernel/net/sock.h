/* Linux kernel: sockets (the layout depends on the configuration) */
#ifndef _KERNEL_NET_SOCK_H
#define _KERNEL_NET_SOCK_H

#include <linux/hardirq.h>
#include <linux/kernel.h>
#include <linux/list.h>
#include <linux/timer.h>
#include <linux/cache.h>
#include <linux/module.h>
#include <linux/lockdep.h>
#include <linux/netdevice.h>
#include <linux/skbuff.h>
#include <linux/mm.h>
#include <linux/slab.h>
#include <linux/uaccess.h>
#include <linux/rculist.h>
#include <linux/poll.h>
#include <linux/atomic.h>
#include <linux/refcount.h>
#include <linux/llist.h>
#include <net/dst.h>
#include <net/net_namespace.h>
#include <linux/in6.h>
struct proto;
typedef __u32 __portpair;
typedef __u64 __addrpair;
struct sock_common {
	union {
		__addrpair skc_addrpair;
		struct {
			__be32 skc_daddr;
			__be32 skc_rcv_saddr;
		};
	};
	union {
		unsigned int skc_hash;
		__u16 skc_u16hashes[2];
	};
	union {
		__portpair skc_portpair;
		struct {
			__be16 skc_dport;
			__u16 skc_num;
		};
	};
	unsigned short skc_family;
	volatile unsigned char skc_state;
	unsigned char skc_reuse : 4;
	unsigned char skc_reuseport : 1;
	unsigned char skc_ipv6only : 1;
	int skc_bound_dev_if;
	struct hlist_node skc_bind_node;
	struct proto *skc_prot;
	possible_net_t skc_net;
	struct in6_addr skc_v6_daddr;
	struct in6_addr skc_v6_rcv_saddr;
	atomic64_t skc_cookie;
	unsigned long skc_flags;
	struct hlist_node skc_node;
	unsigned short skc_tx_queue_mapping;
	int skc_incoming_cpu;
	refcount_t skc_refcnt;
};
typedef struct {
	spinlock_t slock;
	int owned;
	wait_queue_head_t wq;
} socket_lock_t;
struct sock {
	struct sock_common __sk_common;
	struct dst_entry *sk_rx_dst;
	socket_lock_t sk_lock;
	atomic_t sk_drops;
	int sk_rcvlowat;
	struct sk_buff_head sk_error_queue;
	struct sk_buff_head sk_receive_queue;
	struct {
		atomic_t rmem_alloc;
		int len;
		struct sk_buff *head;
		struct sk_buff *tail;
	} sk_backlog;
	int sk_forward_alloc;
	unsigned int sk_napi_id;
	int sk_rcvbuf;
	struct socket_wq *sk_wq;
	struct dst_entry *sk_dst_cache;
	atomic_t sk_omem_alloc;
	int sk_sndbuf;
	int sk_wmem_queued;
	refcount_t sk_wmem_alloc;
	struct sk_buff *sk_send_head;
	struct sk_buff_head sk_write_queue;
	long sk_sndtimeo;
	__u32 sk_priority;
	__u32 sk_mark;
	netdev_features_t sk_route_caps;
	unsigned int sk_gso_max_size;
	gfp_t sk_allocation;
	__u32 sk_txhash;
	u8 sk_no_check_tx : 1, sk_no_check_rx : 1, sk_userlocks : 4;
	u16 sk_type;
	u16 sk_protocol;
	unsigned long sk_lingertime;
	struct proto *sk_prot_creator;
	rwlock_t sk_callback_lock;
	int sk_err, sk_err_soft;
	u32 sk_ack_backlog;
	u32 sk_max_ack_backlog;
	kuid_t sk_uid;
	const struct cred *sk_peer_cred;
	long sk_rcvtimeo;
	ktime_t sk_stamp;
	u8 sk_shutdown;
	struct socket *sk_socket;
	void *sk_user_data;
	void (*sk_state_change)(struct sock *sk);
	void (*sk_data_ready)(struct sock *sk);
	void (*sk_write_space)(struct sock *sk);
	void (*sk_error_report)(struct sock *sk);
	int (*sk_backlog_rcv)(struct sock *sk, struct sk_buff *skb);
	void (*sk_destruct)(struct sock *sk);
	struct rcu_head sk_rcu;
};
#define sk_node __sk_common.skc_node
#define sk_bind_node __sk_common.skc_bind_node
#define sk_refcnt __sk_common.skc_refcnt
#define sk_hash __sk_common.skc_hash
#define sk_portpair __sk_common.skc_portpair
#define sk_num __sk_common.skc_num
#define sk_dport __sk_common.skc_dport
#define sk_addrpair __sk_common.skc_addrpair
#define sk_daddr __sk_common.skc_daddr
#define sk_rcv_saddr __sk_common.skc_rcv_saddr
#define sk_family __sk_common.skc_family
#define sk_state __sk_common.skc_state
#define sk_reuse __sk_common.skc_reuse
#define sk_reuseport __sk_common.skc_reuseport
#define sk_ipv6only __sk_common.skc_ipv6only
#define sk_bound_dev_if __sk_common.skc_bound_dev_if
#define sk_prot __sk_common.skc_prot
#define sk_net __sk_common.skc_net
#define sk_v6_daddr __sk_common.skc_v6_daddr
#define sk_v6_rcv_saddr __sk_common.skc_v6_rcv_saddr
#define sk_cookie __sk_common.skc_cookie
#define sk_flags __sk_common.skc_flags
enum sock_flags {
	SOCK_DEAD, SOCK_DONE, SOCK_URGINLINE, SOCK_KEEPOPEN, SOCK_LINGER, SOCK_DESTROY, SOCK_BROADCAST, SOCK_TIMESTAMP,
	SOCK_ZAPPED, SOCK_USE_WRITE_QUEUE, SOCK_DBG, SOCK_RCVTSTAMP, SOCK_RCVTSTAMPNS, SOCK_LOCALROUTE, SOCK_MEMALLOC,
	SOCK_FASYNC, SOCK_RXQ_OVFL, SOCK_ZEROCOPY, SOCK_RCU_FREE
};
struct proto {
	void (*close)(struct sock *sk, long timeout);
	int (*connect)(struct sock *sk, struct sockaddr *addr, int addr_len);
	int (*disconnect)(struct sock *sk, int flags);
	struct sock *(*accept)(struct sock *sk, int flags, int *err, bool kern);
	int (*ioctl)(struct sock *sk, int cmd, int *karg);
	int (*init)(struct sock *sk);
	void (*destroy)(struct sock *sk);
	int (*sendmsg)(struct sock *sk, struct msghdr *msg, size_t len);
	int (*recvmsg)(struct sock *sk, struct msghdr *msg, size_t len, int flags, int *addr_len);
	int (*bind)(struct sock *sk, struct sockaddr *addr, int addr_len);
	int (*backlog_rcv)(struct sock *sk, struct sk_buff *skb);
	int (*hash)(struct sock *sk);
	void (*unhash)(struct sock *sk);
	int (*get_port)(struct sock *sk, unsigned short snum);
	unsigned int obj_size;
	struct module *owner;
	char name[32];
};
#define RCV_SHUTDOWN 1
#define SEND_SHUTDOWN 2
#define SHUTDOWN_MASK 3
bool sock_flag(const struct sock *sk, enum sock_flags flag);
void sock_set_flag(struct sock *sk, enum sock_flags flag);
void sock_reset_flag(struct sock *sk, enum sock_flags flag);
void sock_hold(struct sock *sk) __contract("ref(sk)");
void sock_put(struct sock *sk) __contract("unref(sk)");
void lock_sock(struct sock *sk) __contract("locks(sk)");
void release_sock(struct sock *sk) __contract("unlocks(sk)");
void bh_lock_sock(struct sock *sk) __contract("locks(sk)");
void bh_unlock_sock(struct sock *sk) __contract("unlocks(sk)");
bool lock_sock_fast(struct sock *sk);
void unlock_sock_fast(struct sock *sk, bool slow);
struct net *sock_net(const struct sock *sk);
void sock_net_set(struct sock *sk, struct net *net);
struct sock *sk_alloc(struct net *net, int family, gfp_t priority, struct proto *prot, int kern) __contract("null_alloc(ret)");
void sk_free(struct sock *sk) __contract("unref(sk)");
void sock_init_data(struct socket *sock, struct sock *sk);
void sock_orphan(struct sock *sk);
void sock_graft(struct sock *sk, struct socket *parent);
struct sk_buff *sock_alloc_send_skb(struct sock *sk, unsigned long size, int noblock, int *err) __contract("null(ret)");
struct sk_buff *sock_wmalloc(struct sock *sk, unsigned long size, int force, gfp_t priority) __contract("null_alloc(ret)");
void *sock_kmalloc(struct sock *sk, int size, gfp_t priority) __contract("alloc(ret, size) null_alloc(ret)");
void sock_kfree_s(struct sock *sk, void *mem, int size) __contract("frees(mem)");
int sock_queue_rcv_skb(struct sock *sk, struct sk_buff *skb) __contract("neg(ret)");
struct sk_buff *skb_recv_datagram(struct sock *sk, unsigned int flags, int *err) __contract("null(ret)");
void skb_free_datagram(struct sock *sk, struct sk_buff *skb) __contract("unref(skb)");
int skb_copy_datagram_msg(const struct sk_buff *skb, int offset, struct msghdr *msg, int size) __contract("neg(ret)");
int memcpy_from_msg(void *data, struct msghdr *msg, int len) __contract("writes(data, len) outside(data, len, local) neg(ret)");
int memcpy_to_msg(struct msghdr *msg, void *data, int len) __contract("reads(data, len) sends(data, len) neg(ret)");
int sk_filter(struct sock *sk, struct sk_buff *skb) __contract("neg(ret)");
void sk_dst_reset(struct sock *sk);
struct dst_entry *sk_dst_get(const struct sock *sk) __contract("null(ret)");
void sk_set_memalloc(struct sock *sk);
bool sk_fullsock(const struct sock *sk);
void skb_set_owner_w(struct sk_buff *skb, struct sock *sk);
void skb_set_owner_r(struct sk_buff *skb, struct sock *sk);
long sock_rcvtimeo(const struct sock *sk, bool noblock);
long sock_sndtimeo(const struct sock *sk, bool noblock);
int sock_error(struct sock *sk);
int sock_writeable(const struct sock *sk);
int proto_register(struct proto *prot, int alloc_slab) __contract("neg(ret)");
void proto_unregister(struct proto *prot);
#define rcu_dereference_sk_user_data(sk) ((sk)->sk_user_data)
#define rcu_assign_sk_user_data(sk, ptr) ((sk)->sk_user_data = (ptr))
#define sk_for_each(sk, list) hlist_for_each_entry(sk, list, sk_node)
#define sk_for_each_rcu(sk, list) hlist_for_each_entry_rcu(sk, list, sk_node)
#define sk_head(h) hlist_entry_safe((h)->first, struct sock, sk_node)
void sk_add_node(struct sock *sk, struct hlist_head *list);
bool sk_del_node_init(struct sock *sk);
int sock_no_mmap(struct file *file, struct socket *sock, struct vm_area_struct *vma);
int sock_no_accept(struct socket *sock, struct socket *newsock, int flags, bool kern);
int sock_no_listen(struct socket *sock, int backlog);
int sock_no_shutdown(struct socket *sock, int how);
int sock_no_socketpair(struct socket *a, struct socket *b);

#endif
