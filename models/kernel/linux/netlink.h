/* Linux kernel: netlink (layouts depend on the version) */
#ifndef _KERNEL_LINUX_NETLINK_H
#define _KERNEL_LINUX_NETLINK_H

#include <linux/capability.h>
#include <linux/skbuff.h>
#include <linux/export.h>
#include <net/scm.h>
#include <uapi/linux/netlink.h>
struct net;
struct nla_policy;
struct netlink_skb_parms {
	struct scm_creds creds;
	__u32 portid;
	__u32 dst_group;
	__u32 flags;
	struct sock *sk;
	bool nsid_is_set;
	int nsid;
};
#define NETLINK_CB(skb) (*(struct netlink_skb_parms *)&((skb)->cb))
#define NETLINK_CREDS(skb) (&NETLINK_CB(skb).creds)
struct netlink_kernel_cfg {
	unsigned int groups;
	unsigned int flags;
	void (*input)(struct sk_buff *skb);
	int (*bind)(struct net *net, int group);
	void (*unbind)(struct net *net, int group);
};
struct netlink_ext_ack {
	const char *_msg;
	const struct nlattr *bad_attr;
	const struct nla_policy *policy;
	u8 cookie[20];
	u8 cookie_len;
};
struct netlink_callback {
	struct sk_buff *skb;
	const struct nlmsghdr *nlh;
	int (*dump)(struct sk_buff *skb, struct netlink_callback *cb);
	int (*done)(struct netlink_callback *cb);
	void *data;
	struct module *module;
	struct netlink_ext_ack *extack;
	u16 family;
	u16 answer_flags;
	u32 min_dump_alloc;
	unsigned int prev_seq, seq;
	bool strict_check;
	union {
		u8 ctx[48];
		long args[6];
	};
};
struct netlink_dump_control {
	int (*start)(struct netlink_callback *);
	int (*dump)(struct sk_buff *skb, struct netlink_callback *);
	int (*done)(struct netlink_callback *);
	void *data;
	struct module *module;
	u32 min_dump_alloc;
};
#define NLMSG_GOODSIZE 3776
#define NLMSG_DEFAULT_SIZE 3760
#define NL_SET_ERR_MSG(extack, msg) do { struct netlink_ext_ack *__e = (extack); if (__e) __e->_msg = (msg); } while (0)
#define NL_SET_ERR_MSG_MOD(extack, msg) NL_SET_ERR_MSG(extack, msg)
#define NL_SET_BAD_ATTR(extack, attr) do { struct netlink_ext_ack *__e = (extack); if (__e) __e->bad_attr = (attr); } while (0)
#define NL_SET_ERR_MSG_ATTR(extack, attr, msg) \
	do { struct netlink_ext_ack *__e = (extack); if (__e) { __e->_msg = (msg); __e->bad_attr = (attr); } } while (0)
struct sock *netlink_kernel_create(struct net *net, int unit, struct netlink_kernel_cfg *cfg) __contract("null(ret)");
void netlink_kernel_release(struct sock *sk);
int netlink_unicast(struct sock *ssk, struct sk_buff *skb, __u32 portid, int nonblock) __contract("owned(skb) neg(ret)");
int netlink_broadcast(struct sock *ssk, struct sk_buff *skb, __u32 portid, __u32 group, gfp_t allocation)
	__contract("owned(skb) neg(ret)");
int netlink_has_listeners(struct sock *sk, unsigned int group);
void netlink_ack(struct sk_buff *in_skb, struct nlmsghdr *nlh, int err, const struct netlink_ext_ack *extack);
int netlink_dump_start(struct sock *ssk, struct sk_buff *skb, const struct nlmsghdr *nlh, struct netlink_dump_control *control)
	__contract("neg(ret)");
bool netlink_capable(const struct sk_buff *skb, int cap);
bool netlink_ns_capable(const struct sk_buff *skb, struct user_namespace *ns, int cap);
struct nlmsghdr *nlmsg_hdr(const struct sk_buff *skb) __contract("outside(ret, local)");

#endif
