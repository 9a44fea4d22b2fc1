/* Linux kernel: generic netlink (layouts depend on the version) */
#ifndef _KERNEL_NET_GENETLINK_H
#define _KERNEL_NET_GENETLINK_H

#include <linux/genetlink.h>
#include <linux/rtnetlink.h>
#include <net/netlink.h>
#include <net/net_namespace.h>
#define GENLMSG_DEFAULT_SIZE (NLMSG_DEFAULT_SIZE - GENL_HDRLEN)
struct genl_multicast_group {
	char name[GENL_NAMSIZ];
	u8 flags;
};
struct genl_info;
struct genl_split_ops;
struct genl_ops {
	int (*doit)(struct sk_buff *skb, struct genl_info *info);
	int (*start)(struct netlink_callback *cb);
	int (*dumpit)(struct sk_buff *skb, struct netlink_callback *cb);
	int (*done)(struct netlink_callback *cb);
	const struct nla_policy *policy;
	unsigned int maxattr;
	u8 cmd;
	u8 internal_flags;
	u8 flags;
	u8 validate;
};
struct genl_small_ops {
	int (*doit)(struct sk_buff *skb, struct genl_info *info);
	int (*dumpit)(struct sk_buff *skb, struct netlink_callback *cb);
	u8 cmd;
	u8 internal_flags;
	u8 flags;
	u8 validate;
};
struct genl_family {
	unsigned int hdrsize;
	char name[GENL_NAMSIZ];
	unsigned int version;
	unsigned int maxattr;
	u8 netnsok : 1;
	u8 parallel_ops : 1;
	u8 n_ops;
	u8 n_small_ops;
	u8 n_split_ops;
	u8 n_mcgrps;
	u8 resv_start_op;
	const struct nla_policy *policy;
	int (*pre_doit)(const struct genl_ops *ops, struct sk_buff *skb, struct genl_info *info);
	void (*post_doit)(const struct genl_ops *ops, struct sk_buff *skb, struct genl_info *info);
	const struct genl_ops *ops;
	const struct genl_small_ops *small_ops;
	const struct genl_split_ops *split_ops;
	const struct genl_multicast_group *mcgrps;
	struct module *module;
	int id;
	unsigned int mcgrp_offset;
};
struct genl_info {
	u32 snd_seq;
	u32 snd_portid;
	const struct genl_family *family;
	const struct nlmsghdr *nlhdr;
	struct genlmsghdr *genlhdr;
	void *userhdr;
	struct nlattr **attrs;
	possible_net_t _net;
	void *user_ptr[2];
	struct netlink_ext_ack *extack;
};
enum genl_validate_flags {
	GENL_DONT_VALIDATE_STRICT = 1, GENL_DONT_VALIDATE_DUMP = 2, GENL_DONT_VALIDATE_DUMP_STRICT = 4
};
struct genl_dumpit_info {
	const struct genl_family *family;
	struct nlattr **attrs;
};
const struct genl_dumpit_info *genl_dumpit_info(struct netlink_callback *cb);
int genl_register_family(struct genl_family *family) __contract("neg(ret)");
int genl_unregister_family(const struct genl_family *family) __contract("neg(ret)");
struct net *genl_info_net(const struct genl_info *info);
void *genlmsg_put(struct sk_buff *skb, u32 portid, u32 seq, const struct genl_family *family, int flags, u8 cmd)
	__contract("null(ret)");
void *genlmsg_put_reply(struct sk_buff *skb, struct genl_info *info, const struct genl_family *family, int flags, u8 cmd)
	__contract("null(ret)");
void genlmsg_end(struct sk_buff *skb, void *hdr);
void genlmsg_cancel(struct sk_buff *skb, void *hdr);
struct sk_buff *genlmsg_new(size_t payload, gfp_t flags) __contract("null_alloc(ret)");
int genlmsg_unicast(struct net *net, struct sk_buff *skb, u32 portid) __contract("owned(skb) neg(ret)");
int genlmsg_reply(struct sk_buff *skb, struct genl_info *info) __contract("owned(skb) neg(ret)");
int genlmsg_multicast(const struct genl_family *family, struct sk_buff *skb, u32 portid, unsigned int group, gfp_t flags)
	__contract("owned(skb) neg(ret)");
int genlmsg_multicast_netns(const struct genl_family *family, struct net *net, struct sk_buff *skb, u32 portid,
	unsigned int group, gfp_t flags) __contract("owned(skb) neg(ret)");
int genlmsg_multicast_allns(const struct genl_family *family, struct sk_buff *skb, u32 portid, unsigned int group, gfp_t flags)
	__contract("owned(skb) neg(ret)");
void *genlmsg_data(const struct genlmsghdr *gnlh);
int genlmsg_len(const struct genlmsghdr *gnlh);
int genlmsg_total_size(int payload);
int genlmsg_parse(const struct nlmsghdr *nlh, const struct genl_family *family, struct nlattr *tb[], int maxtype,
	const struct nla_policy *policy, struct netlink_ext_ack *extack) __contract("outside(*tb, local) null(*tb) neg(ret)");
void genl_set_err(const struct genl_family *family, struct net *net, u32 portid, u32 group, int code);
#define GENL_SET_ERR_MSG(info, msg) NL_SET_ERR_MSG((info)->extack, msg)
#define GENL_REQ_ATTR_CHECK(info, attr) ((info)->attrs[attr] == NULL)

#endif
