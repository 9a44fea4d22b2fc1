/* libnl 3.7: the documented interface */
#ifndef NETLINK_CLS_EMATCH_H_
#define NETLINK_CLS_EMATCH_H_

#include <netlink/netlink.h>
#include <netlink/msg.h>
#include <netlink/route/classifier.h>

struct rtnl_ematch;
struct rtnl_ematch_tree;
struct rtnl_ematch_ops {
	int eo_kind;
	const char *eo_name;
	size_t eo_minlen;
	size_t eo_datalen;
	int (*eo_parse)(struct rtnl_ematch *, void *, size_t);
	void (*eo_dump)(struct rtnl_ematch *, struct nl_dump_params *);
	int (*eo_fill)(struct rtnl_ematch *, struct nl_msg *);
	void (*eo_free)(struct rtnl_ematch *);
	struct nl_list_head eo_list;
};
int rtnl_ematch_register(struct rtnl_ematch_ops *p1);
struct rtnl_ematch_ops *rtnl_ematch_lookup_ops(int p1);
struct rtnl_ematch_ops *rtnl_ematch_lookup_ops_by_name(const char *p1);
struct rtnl_ematch *rtnl_ematch_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
int rtnl_ematch_add_child(struct rtnl_ematch *p1, struct rtnl_ematch *p2);
void rtnl_ematch_unlink(struct rtnl_ematch *p1);
void rtnl_ematch_free(struct rtnl_ematch *p1);
void *rtnl_ematch_data(struct rtnl_ematch *p1);
void rtnl_ematch_set_flags(struct rtnl_ematch *p1, uint16_t p2);
void rtnl_ematch_unset_flags(struct rtnl_ematch *p1, uint16_t p2);
uint16_t rtnl_ematch_get_flags(struct rtnl_ematch *p1);
int rtnl_ematch_set_ops(struct rtnl_ematch *p1, struct rtnl_ematch_ops *p2);
int rtnl_ematch_set_kind(struct rtnl_ematch *p1, uint16_t p2);
int rtnl_ematch_set_name(struct rtnl_ematch *p1, const char *p2);
struct rtnl_ematch_tree *rtnl_ematch_tree_alloc(uint16_t p1)
    __contract("null_alloc(ret) alloc(ret, unknown)");
void rtnl_ematch_tree_free(struct rtnl_ematch_tree *p1);
void rtnl_ematch_tree_add(struct rtnl_ematch_tree *p1, struct rtnl_ematch *p2);
struct rtnl_ematch_tree *rtnl_ematch_tree_clone(struct rtnl_ematch_tree *p1);
int rtnl_ematch_parse_attr(struct nlattr *p1, struct rtnl_ematch_tree **p2);
int rtnl_ematch_fill_attr(struct nl_msg *p1, int p2, struct rtnl_ematch_tree *p3);
void rtnl_ematch_tree_dump(struct rtnl_ematch_tree *p1, struct nl_dump_params *p2);
int rtnl_ematch_parse_expr(const char *p1, char **p2, struct rtnl_ematch_tree **p3);
char *rtnl_ematch_offset2txt(uint8_t p1, uint16_t p2, char *p3, size_t p4);
char *rtnl_ematch_opnd2txt(uint8_t p1, char *p2, size_t p3);

#define RTNL_EMATCH_PROGID 2

#endif
