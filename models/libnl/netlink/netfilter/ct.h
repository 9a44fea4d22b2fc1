/* libnl 3.7: the documented interface */
#ifndef NETLINK_CT_H_
#define NETLINK_CT_H_

#include <netlink/netlink.h>
#include <netlink/addr.h>
#include <netlink/cache.h>
#include <netlink/msg.h>
#include <netlink/attr.h>

struct nfnl_ct;
struct nfnl_ct_timestamp {
	uint64_t start;
	uint64_t stop;
};
extern struct nl_object_ops ct_obj_ops;
struct nfnl_ct *nfnl_ct_alloc(void);
int nfnl_ct_alloc_cache(struct nl_sock *p1, struct nl_cache **p2);
int nfnlmsg_ct_group(struct nlmsghdr *p1);
int nfnlmsg_ct_parse(struct nlmsghdr *p1, struct nfnl_ct **p2);
int nfnlmsg_ct_parse_nested(struct nlattr *p1, struct nfnl_ct **p2);
void nfnl_ct_get(struct nfnl_ct *p1);
void nfnl_ct_put(struct nfnl_ct *p1);
int nfnl_ct_dump_request(struct nl_sock *p1);
int nfnl_ct_build_add_request(const struct nfnl_ct *p1, int p2, struct nl_msg **p3);
int nfnl_ct_add(struct nl_sock *p1, const struct nfnl_ct *p2, int p3);
int nfnl_ct_build_delete_request(const struct nfnl_ct *p1, int p2, struct nl_msg **p3);
int nfnl_ct_del(struct nl_sock *p1, const struct nfnl_ct *p2, int p3);
int nfnl_ct_build_query_request(const struct nfnl_ct *p1, int p2, struct nl_msg **p3);
int nfnl_ct_query(struct nl_sock *p1, const struct nfnl_ct *p2, int p3);
void nfnl_ct_set_family(struct nfnl_ct *p1, uint8_t p2);
uint8_t nfnl_ct_get_family(const struct nfnl_ct *p1);
void nfnl_ct_set_proto(struct nfnl_ct *p1, uint8_t p2);
int nfnl_ct_test_proto(const struct nfnl_ct *p1);
uint8_t nfnl_ct_get_proto(const struct nfnl_ct *p1);
void nfnl_ct_set_tcp_state(struct nfnl_ct *p1, uint8_t p2);
int nfnl_ct_test_tcp_state(const struct nfnl_ct *p1);
uint8_t nfnl_ct_get_tcp_state(const struct nfnl_ct *p1);
char *nfnl_ct_tcp_state2str(uint8_t p1, char *p2, size_t p3);
int nfnl_ct_str2tcp_state(const char *name);
void nfnl_ct_set_status(struct nfnl_ct *p1, uint32_t p2);
void nfnl_ct_unset_status(struct nfnl_ct *p1, uint32_t p2);
int nfnl_ct_test_status(const struct nfnl_ct *ct);
uint32_t nfnl_ct_get_status(const struct nfnl_ct *p1);
char *nfnl_ct_status2str(int p1, char *p2, size_t p3);
int nfnl_ct_str2status(const char *p1);
void nfnl_ct_set_timeout(struct nfnl_ct *p1, uint32_t p2);
int nfnl_ct_test_timeout(const struct nfnl_ct *p1);
uint32_t nfnl_ct_get_timeout(const struct nfnl_ct *p1);
void nfnl_ct_set_mark(struct nfnl_ct *p1, uint32_t p2);
int nfnl_ct_test_mark(const struct nfnl_ct *p1);
uint32_t nfnl_ct_get_mark(const struct nfnl_ct *p1);
void nfnl_ct_set_use(struct nfnl_ct *p1, uint32_t p2);
int nfnl_ct_test_use(const struct nfnl_ct *p1);
uint32_t nfnl_ct_get_use(const struct nfnl_ct *p1);
void nfnl_ct_set_id(struct nfnl_ct *p1, uint32_t p2);
int nfnl_ct_test_id(const struct nfnl_ct *p1);
uint32_t nfnl_ct_get_id(const struct nfnl_ct *p1);
void nfnl_ct_set_zone(struct nfnl_ct *p1, uint16_t p2);
int nfnl_ct_test_zone(const struct nfnl_ct *p1);
uint16_t nfnl_ct_get_zone(const struct nfnl_ct *p1);
int nfnl_ct_set_src(struct nfnl_ct *p1, int p2, struct nl_addr *p3);
struct nl_addr *nfnl_ct_get_src(const struct nfnl_ct *p1, int p2);
int nfnl_ct_set_dst(struct nfnl_ct *p1, int p2, struct nl_addr *p3);
struct nl_addr *nfnl_ct_get_dst(const struct nfnl_ct *p1, int p2);
void nfnl_ct_set_src_port(struct nfnl_ct *p1, int p2, uint16_t p3);
int nfnl_ct_test_src_port(const struct nfnl_ct *p1, int p2);
uint16_t nfnl_ct_get_src_port(const struct nfnl_ct *p1, int p2);
void nfnl_ct_set_dst_port(struct nfnl_ct *p1, int p2, uint16_t p3);
int nfnl_ct_test_dst_port(const struct nfnl_ct *p1, int p2);
uint16_t nfnl_ct_get_dst_port(const struct nfnl_ct *p1, int p2);
void nfnl_ct_set_icmp_id(struct nfnl_ct *p1, int p2, uint16_t p3);
int nfnl_ct_test_icmp_id(const struct nfnl_ct *p1, int p2);
uint16_t nfnl_ct_get_icmp_id(const struct nfnl_ct *p1, int p2);
void nfnl_ct_set_icmp_type(struct nfnl_ct *p1, int p2, uint8_t p3);
int nfnl_ct_test_icmp_type(const struct nfnl_ct *p1, int p2);
uint8_t nfnl_ct_get_icmp_type(const struct nfnl_ct *p1, int p2);
void nfnl_ct_set_icmp_code(struct nfnl_ct *p1, int p2, uint8_t p3);
int nfnl_ct_test_icmp_code(const struct nfnl_ct *p1, int p2);
uint8_t nfnl_ct_get_icmp_code(const struct nfnl_ct *p1, int p2);
void nfnl_ct_set_packets(struct nfnl_ct *p1, int p2, uint64_t p3);
int nfnl_ct_test_packets(const struct nfnl_ct *p1, int p2);
uint64_t nfnl_ct_get_packets(const struct nfnl_ct *p1, int p2);
void nfnl_ct_set_bytes(struct nfnl_ct *p1, int p2, uint64_t p3);
int nfnl_ct_test_bytes(const struct nfnl_ct *p1, int p2);
uint64_t nfnl_ct_get_bytes(const struct nfnl_ct *p1, int p2);
void nfnl_ct_set_timestamp(struct nfnl_ct *p1, uint64_t p2, uint64_t p3);
int nfnl_ct_test_timestamp(const struct nfnl_ct *p1);
const struct nfnl_ct_timestamp *nfnl_ct_get_timestamp(const struct nfnl_ct *p1);

#endif
