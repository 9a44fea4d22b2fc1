/* Linux kernel: netlink messages */
#ifndef _KERNEL_NET_NETLINK_H
#define _KERNEL_NET_NETLINK_H

#include <linux/types.h>
#include <linux/netlink.h>
#include <linux/jiffies.h>
#include <linux/in6.h>
enum {
	NLA_UNSPEC, NLA_U8, NLA_U16, NLA_U32, NLA_U64, NLA_STRING, NLA_FLAG, NLA_MSECS, NLA_NESTED, NLA_NESTED_ARRAY,
	NLA_NUL_STRING, NLA_BINARY, NLA_S8, NLA_S16, NLA_S32, NLA_S64, NLA_BITFIELD32, NLA_REJECT, NLA_BE16, NLA_BE32,
	__NLA_TYPE_MAX, NLA_TYPE_MAX = __NLA_TYPE_MAX - 1
};
struct nla_policy {
	u8 type;
	u8 validation_type;
	u16 len;
	union {
		u16 strict_start_type;
		const u32 bitfield32_valid;
		const u32 mask;
		const char *reject_message;
		const struct nla_policy *nested_policy;
		struct {
			s16 min, max;
		};
		int (*validate)(const struct nlattr *attr, struct netlink_ext_ack *extack);
	};
};
struct nl_info {
	struct nlmsghdr *nlh;
	struct net *nl_net;
	u32 portid;
};
enum netlink_validation {
	NL_VALIDATE_LIBERAL = 0, NL_VALIDATE_TRAILING = 1, NL_VALIDATE_MAXTYPE = 2, NL_VALIDATE_UNSPEC = 4,
	NL_VALIDATE_STRICT_ATTRS = 8, NL_VALIDATE_NESTED = 16
};
#define NLA_POLICY_NESTED(p) { .type = NLA_NESTED, .nested_policy = (p) }
#define NLA_POLICY_EXACT_LEN(l) { .type = NLA_BINARY, .len = (l) }
#define NLA_POLICY_RANGE(t, lo, hi) { .type = (t), .min = (lo), .max = (hi) }
#define NLA_POLICY_MIN(t, lo) { .type = (t), .min = (lo) }
#define NLA_POLICY_MAX(t, hi) { .type = (t), .max = (hi) }
#define NLA_POLICY_MASK(t, m) { .type = (t), .mask = (m) }
#define nlmsg_msg_size(payload) (NLMSG_HDRLEN + (payload))
#define nlmsg_total_size(payload) NLMSG_ALIGN(nlmsg_msg_size(payload))
#define nlmsg_data(nlh) ((void *)((unsigned char *)(nlh) + NLMSG_HDRLEN))
#define nlmsg_len(nlh) ((int)(nlh)->nlmsg_len - NLMSG_HDRLEN)
#define nlmsg_attrdata(nlh, hdrlen) ((struct nlattr *)((unsigned char *)nlmsg_data(nlh) + NLMSG_ALIGN(hdrlen)))
#define nlmsg_attrlen(nlh, hdrlen) (nlmsg_len(nlh) - (int)NLMSG_ALIGN(hdrlen))
struct sk_buff *nlmsg_new(size_t payload, gfp_t flags) __contract("null_alloc(ret)");
struct nlmsghdr *nlmsg_put(struct sk_buff *skb, u32 portid, u32 seq, int type, int payload, int flags) __contract("null(ret)");
struct nlmsghdr *__nlmsg_put(struct sk_buff *skb, u32 portid, u32 seq, int type, int len, int flags);
void nlmsg_end(struct sk_buff *skb, struct nlmsghdr *nlh);
void nlmsg_cancel(struct sk_buff *skb, struct nlmsghdr *nlh);
void nlmsg_free(struct sk_buff *skb) __contract("unref(skb)");
int nlmsg_ok(const struct nlmsghdr *nlh, int remaining);
struct nlmsghdr *nlmsg_next(const struct nlmsghdr *nlh, int *remaining);
int nlmsg_parse(const struct nlmsghdr *nlh, int hdrlen, struct nlattr *tb[], int maxtype, const struct nla_policy *policy,
	struct netlink_ext_ack *extack) __contract("outside(*tb, local) null(*tb) neg(ret)");
int nlmsg_parse_deprecated(const struct nlmsghdr *nlh, int hdrlen, struct nlattr *tb[], int maxtype,
	const struct nla_policy *policy, struct netlink_ext_ack *extack) __contract("outside(*tb, local) null(*tb) neg(ret)");
int nlmsg_unicast(struct sock *sk, struct sk_buff *skb, u32 portid) __contract("owned(skb) neg(ret)");
int nlmsg_multicast(struct sock *sk, struct sk_buff *skb, u32 portid, unsigned int group, gfp_t flags)
	__contract("owned(skb) neg(ret)");
int nlmsg_notify(struct sock *sk, struct sk_buff *skb, u32 portid, unsigned int group, int report, gfp_t flags)
	__contract("owned(skb) neg(ret)");
int nla_validate(const struct nlattr *head, int len, int maxtype, const struct nla_policy *policy, struct netlink_ext_ack *extack)
	__contract("neg(ret)");
int nla_parse(struct nlattr **tb, int maxtype, const struct nlattr *head, int len, const struct nla_policy *policy,
	struct netlink_ext_ack *extack) __contract("outside(*tb, local) null(*tb) neg(ret)");
int nla_parse_deprecated(struct nlattr **tb, int maxtype, const struct nlattr *head, int len, const struct nla_policy *policy,
	struct netlink_ext_ack *extack) __contract("outside(*tb, local) null(*tb) neg(ret)");
int nla_parse_nested(struct nlattr *tb[], int maxtype, const struct nlattr *nla, const struct nla_policy *policy,
	struct netlink_ext_ack *extack) __contract("outside(*tb, local) null(*tb) neg(ret)");
int nla_parse_nested_deprecated(struct nlattr *tb[], int maxtype, const struct nlattr *nla, const struct nla_policy *policy,
	struct netlink_ext_ack *extack) __contract("outside(*tb, local) null(*tb) neg(ret)");
struct nlattr *nla_find(const struct nlattr *head, int len, int attrtype) __contract("outside(ret, local) null(ret)");
struct nlattr *nla_find_nested(const struct nlattr *nla, int attrtype) __contract("outside(ret, local) null(ret)");
struct nlattr *nlmsg_find_attr(const struct nlmsghdr *nlh, int hdrlen, int attrtype) __contract("outside(ret, local) null(ret)");
#define nla_attr_size(payload) (NLA_HDRLEN + (payload))
#define nla_total_size(payload) NLA_ALIGN(nla_attr_size(payload))
#define nla_total_size_64bit(payload) NLA_ALIGN(nla_attr_size(payload))
#define nla_padlen(payload) (nla_total_size(payload) - nla_attr_size(payload))
#define nla_type(nla) ((nla)->nla_type & NLA_TYPE_MASK)
#define nla_data(nla) ((void *)((char *)(nla) + NLA_HDRLEN))
#define nla_len(nla) ((int)(nla)->nla_len - NLA_HDRLEN)
int nla_ok(const struct nlattr *nla, int remaining);
struct nlattr *nla_next(const struct nlattr *nla, int *remaining) __contract("outside(ret, local)");
int nla_memcpy(void *dest, const struct nlattr *src, int count)
	__contract("writes(dest, count) outside(dest, count, local) le(ret, count)");
void *nla_memdup(const struct nlattr *src, gfp_t gfp) __contract("alloc(ret, unknown) null_alloc(ret) outside(ret, local)");
int nla_memcmp(const struct nlattr *nla, const void *data, size_t size);
int nla_strcmp(const struct nlattr *nla, const char *str) __contract("string(str)");
char *nla_strdup(const struct nlattr *nla, gfp_t flags)
	__contract("alloc(ret, strlen(ret)+1) null_alloc(ret) outside(ret, local)");
ssize_t nla_strscpy(char *dst, const struct nlattr *nla, size_t size)
	__contract("writes(dst, size) outside(dst, size, local) neg(ret)");
size_t nla_strlcpy(char *dst, const struct nlattr *nla, size_t size) __contract("writes(dst, size) outside(dst, size, local)");
u8 nla_get_u8(const struct nlattr *nla) __contract("nonnull(nla) outside(ret, local)");
u16 nla_get_u16(const struct nlattr *nla) __contract("nonnull(nla) outside(ret, local)");
u32 nla_get_u32(const struct nlattr *nla) __contract("nonnull(nla) outside(ret, local)");
u64 nla_get_u64(const struct nlattr *nla) __contract("nonnull(nla) outside(ret, local)");
s8 nla_get_s8(const struct nlattr *nla) __contract("nonnull(nla) outside(ret, local)");
s16 nla_get_s16(const struct nlattr *nla) __contract("nonnull(nla) outside(ret, local)");
s32 nla_get_s32(const struct nlattr *nla) __contract("nonnull(nla) outside(ret, local)");
s64 nla_get_s64(const struct nlattr *nla) __contract("nonnull(nla) outside(ret, local)");
__be16 nla_get_be16(const struct nlattr *nla) __contract("nonnull(nla) outside(ret, local)");
__be32 nla_get_be32(const struct nlattr *nla) __contract("nonnull(nla) outside(ret, local)");
__be64 nla_get_be64(const struct nlattr *nla) __contract("nonnull(nla) outside(ret, local)");
__le16 nla_get_le16(const struct nlattr *nla) __contract("nonnull(nla) outside(ret, local)");
__le32 nla_get_le32(const struct nlattr *nla) __contract("nonnull(nla) outside(ret, local)");
int nla_get_flag(const struct nlattr *nla);
unsigned long nla_get_msecs(const struct nlattr *nla) __contract("outside(ret, local)");
__be32 nla_get_in_addr(const struct nlattr *nla) __contract("nonnull(nla) outside(ret, local)");
struct in6_addr nla_get_in6_addr(const struct nlattr *nla) __contract("nonnull(nla) outside(ret, local)");
struct nlattr *nla_reserve(struct sk_buff *skb, int attrtype, int attrlen) __contract("null(ret)");
int nla_put(struct sk_buff *skb, int attrtype, int attrlen, const void *data) __contract("reads(data, attrlen) neg(ret)");
int nla_put_64bit(struct sk_buff *skb, int attrtype, int attrlen, const void *data, int padattr)
	__contract("reads(data, attrlen) neg(ret)");
int nla_put_u8(struct sk_buff *skb, int attrtype, u8 value) __contract("neg(ret)");
int nla_put_u16(struct sk_buff *skb, int attrtype, u16 value) __contract("neg(ret)");
int nla_put_u32(struct sk_buff *skb, int attrtype, u32 value) __contract("neg(ret)");
int nla_put_u64_64bit(struct sk_buff *skb, int attrtype, u64 value, int padattr) __contract("neg(ret)");
int nla_put_s8(struct sk_buff *skb, int attrtype, s8 value) __contract("neg(ret)");
int nla_put_s16(struct sk_buff *skb, int attrtype, s16 value) __contract("neg(ret)");
int nla_put_s32(struct sk_buff *skb, int attrtype, s32 value) __contract("neg(ret)");
int nla_put_s64(struct sk_buff *skb, int attrtype, s64 value, int padattr) __contract("neg(ret)");
int nla_put_be16(struct sk_buff *skb, int attrtype, __be16 value) __contract("neg(ret)");
int nla_put_be32(struct sk_buff *skb, int attrtype, __be32 value) __contract("neg(ret)");
int nla_put_be64(struct sk_buff *skb, int attrtype, __be64 value, int padattr) __contract("neg(ret)");
int nla_put_net16(struct sk_buff *skb, int attrtype, __be16 value) __contract("neg(ret)");
int nla_put_net32(struct sk_buff *skb, int attrtype, __be32 value) __contract("neg(ret)");
int nla_put_le16(struct sk_buff *skb, int attrtype, __le16 value) __contract("neg(ret)");
int nla_put_le32(struct sk_buff *skb, int attrtype, __le32 value) __contract("neg(ret)");
int nla_put_string(struct sk_buff *skb, int attrtype, const char *str) __contract("string(str) neg(ret)");
int nla_put_flag(struct sk_buff *skb, int attrtype) __contract("neg(ret)");
int nla_put_in_addr(struct sk_buff *skb, int attrtype, __be32 addr) __contract("neg(ret)");
int nla_put_in6_addr(struct sk_buff *skb, int attrtype, const struct in6_addr *addr) __contract("neg(ret)");
struct nlattr *nla_nest_start(struct sk_buff *skb, int attrtype) __contract("null(ret)");
struct nlattr *nla_nest_start_noflag(struct sk_buff *skb, int attrtype) __contract("null(ret)");
int nla_nest_end(struct sk_buff *skb, struct nlattr *start);
void nla_nest_cancel(struct sk_buff *skb, struct nlattr *start);
#define nla_for_each_attr(pos, head, len, rem) \
	for (pos = (head), rem = (len); nla_ok(pos, rem); pos = nla_next(pos, &(rem)))
#define nla_for_each_nested(pos, nla, rem) nla_for_each_attr(pos, (struct nlattr *)nla_data(nla), nla_len(nla), rem)
#define nlmsg_for_each_attr(pos, nlh, hdrlen, rem) \
	nla_for_each_attr(pos, nlmsg_attrdata(nlh, hdrlen), nlmsg_attrlen(nlh, hdrlen), rem)

#endif
