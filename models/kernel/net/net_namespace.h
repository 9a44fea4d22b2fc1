/* Linux kernel: network namespaces (layout depends on the configuration) */
#ifndef _KERNEL_NET_NET_NAMESPACE_H
#define _KERNEL_NET_NET_NAMESPACE_H

#include <linux/atomic.h>
#include <linux/refcount.h>
#include <linux/workqueue.h>
#include <linux/list.h>
#include <linux/sysctl.h>
#include <linux/uidgid.h>
#include <linux/err.h>
struct sock;
struct net_device;
struct proc_dir_entry;
struct net_generic;
struct net {
	refcount_t passive;
	spinlock_t rules_mod_lock;
	unsigned int dev_base_seq;
	int ifindex;
	struct list_head list;
	struct list_head exit_list;
	struct user_namespace *user_ns;
	struct list_head dev_base_head;
	struct proc_dir_entry *proc_net;
	struct proc_dir_entry *proc_net_stat;
	struct sock *rtnl;
	struct sock *genl_sock;
	struct hlist_head *dev_name_head;
	struct hlist_head *dev_index_head;
	struct net_device *loopback_dev;
	struct net_generic *gen;
	u64 net_cookie;
};
typedef struct {
	struct net *net;
} possible_net_t;
struct pernet_operations {
	struct list_head list;
	int (*init)(struct net *net);
	void (*pre_exit)(struct net *net);
	void (*exit)(struct net *net);
	void (*exit_batch)(struct list_head *net_exit_list);
	void (*exit_batch_rtnl)(struct list_head *net_exit_list, struct list_head *dev_kill_list);
	unsigned int *id;
	size_t size;
};
#define __net_init
#define __net_exit
#define __net_initdata
extern struct net init_net;
struct net *get_net(struct net *net) __contract("ref(net) same(ret, net)");
struct net *maybe_get_net(struct net *net) __contract("null(ret)");
void put_net(struct net *net) __contract("unref(net)");
#define net_eq(a, b) ((a) == (b))
bool check_net(const struct net *net);
struct net *get_net_ns_by_pid(pid_t pid);
struct net *get_net_ns_by_fd(int fd);
void write_pnet(possible_net_t *pnet, struct net *net);
struct net *read_pnet(const possible_net_t *pnet);
int register_pernet_subsys(struct pernet_operations *ops) __contract("neg(ret)");
void unregister_pernet_subsys(struct pernet_operations *ops);
int register_pernet_device(struct pernet_operations *ops) __contract("neg(ret)");
void unregister_pernet_device(struct pernet_operations *ops);
struct net *first_net_device_net(void);
extern struct list_head net_namespace_list;
#define for_each_net(net) list_for_each_entry(net, &net_namespace_list, list)
#define for_each_net_rcu(net) list_for_each_entry_rcu(net, &net_namespace_list, list)

#endif
