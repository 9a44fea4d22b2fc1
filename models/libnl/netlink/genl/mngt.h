/* libnl 3.7: the documented interface */
#ifndef NETLINK_GENL_MNGT_H_
#define NETLINK_GENL_MNGT_H_

#include <netlink/netlink.h>
#include <netlink/attr.h>
#include <netlink/list.h>

struct nl_cache_ops;
struct genl_info {
	struct sockaddr_nl *who;
	struct nlmsghdr *nlh;
	struct genlmsghdr *genlhdr;
	void *userhdr;
	struct nlattr **attrs;
};
struct genl_cmd {
	int c_id;
	char *c_name;
	int c_maxattr;
	int (*c_msg_parser)(struct nl_cache_ops *, struct genl_cmd *, struct genl_info *, void *);
	struct nla_policy *c_attr_policy;
};
struct genl_ops {
	unsigned int o_hdrsize;
	int o_id;
	char *o_name;
	struct nl_cache_ops *o_cache_ops;
	struct genl_cmd *o_cmds;
	int o_ncmds;
	struct nl_list_head o_list;
};
int genl_register_family(struct genl_ops *p1);
int genl_unregister_family(struct genl_ops *p1);
int genl_handle_msg(struct nl_msg *p1, void *p2);
int genl_register(struct nl_cache_ops *p1);
void genl_unregister(struct nl_cache_ops *p1);
int genl_ops_resolve(struct nl_sock *p1, struct genl_ops *p2);
int genl_mngt_resolve(struct nl_sock *p1);

#endif
