/* libnl 3.7: the documented interface */
#ifndef NETLINK_ATTR_H_
#define NETLINK_ATTR_H_

#include <netlink/netlink.h>
#include <netlink/object.h>
#include <netlink/addr.h>
#include <netlink/data.h>

struct nlattr;
struct nl_msg;
enum {
	NLA_UNSPEC, NLA_U8, NLA_U16, NLA_U32, NLA_U64, NLA_STRING, NLA_FLAG, NLA_MSECS,
	NLA_NESTED, NLA_NESTED_COMPAT, NLA_NUL_STRING, NLA_BINARY, NLA_S8, NLA_S16, NLA_S32,
	NLA_S64, __NLA_TYPE_MAX
};
struct nla_policy {
	uint16_t type;
	uint16_t minlen;
	uint16_t maxlen;
};
int nla_attr_size(int payload);
int nla_total_size(int payload);
int nla_padlen(int payload);
int nla_type(const struct nlattr *p1);
void *nla_data(const struct nlattr *p1) __contract("outside(ret, local) into(ret, p1)");
int nla_len(const struct nlattr *p1);
int nla_ok(const struct nlattr *p1, int p2);
struct nlattr *nla_next(const struct nlattr *p1, int *p2);
int nla_parse(struct nlattr **p1, int p2, struct nlattr *p3, int p4, const struct nla_policy *p5)
    __contract("neg(ret)");
int nla_validate(const struct nlattr *p1, int p2, int p3, const struct nla_policy *p4);
struct nlattr *nla_find(const struct nlattr *p1, int p2, int p3);
int nla_memcpy(void *p1, const struct nlattr *p2, int p3);
size_t nla_strlcpy(char *p1, const struct nlattr *p2, size_t p3);
int nla_memcmp(const struct nlattr *p1, const void *p2, size_t p3);
int nla_strcmp(const struct nlattr *p1, const char *p2);
struct nlattr *nla_reserve(struct nl_msg *p1, int p2, int p3) __contract("null(ret)");
int nla_put(struct nl_msg *p1, int p2, int p3, const void *p4) __contract("neg(ret)");
int nla_put_data(struct nl_msg *p1, int p2, const struct nl_data *p3) __contract("neg(ret)");
int nla_put_addr(struct nl_msg *p1, int p2, struct nl_addr *p3) __contract("neg(ret)");
int8_t nla_get_s8(const struct nlattr *p1) __contract("nonnull(p1) outside(ret, local)");
int nla_put_s8(struct nl_msg *p1, int p2, int8_t p3) __contract("neg(ret)");
uint8_t nla_get_u8(const struct nlattr *p1) __contract("nonnull(p1) outside(ret, local)");
int nla_put_u8(struct nl_msg *p1, int p2, uint8_t p3) __contract("neg(ret)");
int16_t nla_get_s16(const struct nlattr *p1) __contract("nonnull(p1) outside(ret, local)");
int nla_put_s16(struct nl_msg *p1, int p2, int16_t p3) __contract("neg(ret)");
uint16_t nla_get_u16(const struct nlattr *p1) __contract("nonnull(p1) outside(ret, local)");
int nla_put_u16(struct nl_msg *p1, int p2, uint16_t p3) __contract("neg(ret)");
int32_t nla_get_s32(const struct nlattr *p1) __contract("nonnull(p1) outside(ret, local)");
int nla_put_s32(struct nl_msg *p1, int p2, int32_t p3) __contract("neg(ret)");
uint32_t nla_get_u32(const struct nlattr *p1) __contract("nonnull(p1) outside(ret, local)");
int nla_put_u32(struct nl_msg *p1, int p2, uint32_t p3) __contract("neg(ret)");
int64_t nla_get_s64(const struct nlattr *p1) __contract("nonnull(p1) outside(ret, local)");
int nla_put_s64(struct nl_msg *p1, int p2, int64_t p3) __contract("neg(ret)");
uint64_t nla_get_u64(const struct nlattr *p1) __contract("nonnull(p1) outside(ret, local)");
int nla_put_u64(struct nl_msg *p1, int p2, uint64_t p3) __contract("neg(ret)");
char *nla_get_string(const struct nlattr *p1) __contract("nonnull(p1) outside(ret, local)");
char *nla_strdup(const struct nlattr *p1);
int nla_put_string(struct nl_msg *p1, int p2, const char *p3) __contract("neg(ret)");
int nla_get_flag(const struct nlattr *p1) __contract("nonnull(p1) outside(ret, local)");
int nla_put_flag(struct nl_msg *p1, int p2) __contract("neg(ret)");
unsigned long nla_get_msecs(const struct nlattr *p1) __contract("nonnull(p1) outside(ret, local)");
int nla_put_msecs(struct nl_msg *p1, int p2, unsigned long p3) __contract("neg(ret)");
int nla_put_nested(struct nl_msg *p1, int p2, const struct nl_msg *p3) __contract("neg(ret)");
struct nlattr *nla_nest_start(struct nl_msg *p1, int p2) __contract("null(ret)");
int nla_nest_end(struct nl_msg *p1, struct nlattr *p2);
int nla_nest_end_keep_empty(struct nl_msg *p1, struct nlattr *p2);
void nla_nest_cancel(struct nl_msg *p1, const struct nlattr *p2);
int nla_parse_nested(struct nlattr **p1, int p2, struct nlattr *p3, const struct nla_policy *p4)
    __contract("neg(ret)");
int nla_is_nested(const struct nlattr *p1);

#define NLA_TYPE_MAX 15

unsigned long NLA_PUT_STRING();
unsigned int NLA_PUT_ADDR();
size_t NLA_PUT_DATA();

#endif
