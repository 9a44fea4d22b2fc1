/* libnl 3.7: the documented interface */
#ifndef NETLINK_EXP_H_
#define NETLINK_EXP_H_

#include <netlink/netlink.h>
#include <netlink/addr.h>
#include <netlink/cache.h>
#include <netlink/msg.h>

struct nfnl_exp;
enum nfnl_exp_tuples {
	NFNL_EXP_TUPLE_EXPECT, NFNL_EXP_TUPLE_MASTER, NFNL_EXP_TUPLE_MASK, NFNL_EXP_TUPLE_NAT,
	NFNL_EXP_TUPLE_MAX
};
extern struct nl_object_ops exp_obj_ops;
struct nfnl_exp *nfnl_exp_alloc(void);
int nfnl_exp_alloc_cache(struct nl_sock *p1, struct nl_cache **p2);
int nfnlmsg_exp_group(struct nlmsghdr *p1);
int nfnlmsg_exp_parse(struct nlmsghdr *p1, struct nfnl_exp **p2);
void nfnl_exp_get(struct nfnl_exp *p1);
void nfnl_exp_put(struct nfnl_exp *p1);
int nfnl_exp_dump_request(struct nl_sock *p1);
int nfnl_exp_build_add_request(const struct nfnl_exp *p1, int p2, struct nl_msg **p3);
int nfnl_exp_add(struct nl_sock *p1, const struct nfnl_exp *p2, int p3);
int nfnl_exp_build_delete_request(const struct nfnl_exp *p1, int p2, struct nl_msg **p3);
int nfnl_exp_del(struct nl_sock *p1, const struct nfnl_exp *p2, int p3);
int nfnl_exp_build_query_request(const struct nfnl_exp *p1, int p2, struct nl_msg **p3);
int nfnl_exp_query(struct nl_sock *p1, const struct nfnl_exp *p2, int p3);
void nfnl_exp_set_family(struct nfnl_exp *p1, uint8_t p2);
uint8_t nfnl_exp_get_family(const struct nfnl_exp *p1);
void nfnl_exp_set_timeout(struct nfnl_exp *p1, uint32_t p2);
int nfnl_exp_test_timeout(const struct nfnl_exp *p1);
uint32_t nfnl_exp_get_timeout(const struct nfnl_exp *p1);
void nfnl_exp_set_id(struct nfnl_exp *p1, uint32_t p2);
int nfnl_exp_test_id(const struct nfnl_exp *p1);
uint32_t nfnl_exp_get_id(const struct nfnl_exp *p1);
int nfnl_exp_set_helper_name(struct nfnl_exp *p1, void *p2);
int nfnl_exp_test_helper_name(const struct nfnl_exp *p1);
const char *nfnl_exp_get_helper_name(const struct nfnl_exp *p1);
void nfnl_exp_set_zone(struct nfnl_exp *p1, uint16_t p2);
int nfnl_exp_test_zone(const struct nfnl_exp *p1);
uint16_t nfnl_exp_get_zone(const struct nfnl_exp *p1);
void nfnl_exp_set_flags(struct nfnl_exp *p1, uint32_t p2);
int nfnl_exp_test_flags(const struct nfnl_exp *p1);
void nfnl_exp_unset_flags(struct nfnl_exp *exp, uint32_t flags);
uint32_t nfnl_exp_get_flags(const struct nfnl_exp *p1);
char *nfnl_exp_flags2str(int flags, char *buf, size_t len);
int nfnl_exp_str2flags(const char *name);
void nfnl_exp_set_class(struct nfnl_exp *p1, uint32_t p2);
int nfnl_exp_test_class(const struct nfnl_exp *p1);
uint32_t nfnl_exp_get_class(const struct nfnl_exp *p1);
int nfnl_exp_set_fn(struct nfnl_exp *p1, void *p2);
int nfnl_exp_test_fn(const struct nfnl_exp *p1);
const char *nfnl_exp_get_fn(const struct nfnl_exp *p1);
void nfnl_exp_set_nat_dir(struct nfnl_exp *p1, uint8_t p2);
int nfnl_exp_test_nat_dir(const struct nfnl_exp *p1);
uint8_t nfnl_exp_get_nat_dir(const struct nfnl_exp *p1);
int nfnl_exp_set_src(struct nfnl_exp *p1, int p2, struct nl_addr *p3);
int nfnl_exp_test_src(const struct nfnl_exp *p1, int p2);
struct nl_addr *nfnl_exp_get_src(const struct nfnl_exp *p1, int p2);
int nfnl_exp_set_dst(struct nfnl_exp *p1, int p2, struct nl_addr *p3);
int nfnl_exp_test_dst(const struct nfnl_exp *p1, int p2);
struct nl_addr *nfnl_exp_get_dst(const struct nfnl_exp *p1, int p2);
void nfnl_exp_set_l4protonum(struct nfnl_exp *p1, int p2, uint8_t p3);
int nfnl_exp_test_l4protonum(const struct nfnl_exp *p1, int p2);
uint8_t nfnl_exp_get_l4protonum(const struct nfnl_exp *p1, int p2);
void nfnl_exp_set_ports(struct nfnl_exp *p1, int p2, uint16_t p3, uint16_t p4);
int nfnl_exp_test_ports(const struct nfnl_exp *p1, int p2);
uint16_t nfnl_exp_get_src_port(const struct nfnl_exp *p1, int p2);
uint16_t nfnl_exp_get_dst_port(const struct nfnl_exp *p1, int p2);
void nfnl_exp_set_icmp(struct nfnl_exp *p1, int p2, uint16_t p3, uint8_t p4, uint8_t p5);
int nfnl_exp_test_icmp(const struct nfnl_exp *p1, int p2);
uint16_t nfnl_exp_get_icmp_id(const struct nfnl_exp *p1, int p2);
uint8_t nfnl_exp_get_icmp_type(const struct nfnl_exp *p1, int p2);
uint8_t nfnl_exp_get_icmp_code(const struct nfnl_exp *p1, int p2);

#endif
