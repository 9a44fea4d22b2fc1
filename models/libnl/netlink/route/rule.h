/* libnl 3.7: the documented interface */
#ifndef NETLINK_RULE_H_
#define NETLINK_RULE_H_

#include <netlink/netlink.h>
#include <netlink/cache.h>
#include <netlink/addr.h>
#include <netlink/route/route.h>

struct rtnl_rule;
struct rtnl_rule *rtnl_rule_alloc(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void rtnl_rule_put(struct rtnl_rule *p1) __contract("unref(p1)");
int rtnl_rule_alloc_cache(struct nl_sock *p1, int p2, struct nl_cache **p3);
void rtnl_rule_dump(struct rtnl_rule *p1, FILE *p2, struct nl_dump_params *p3);
int rtnl_rule_build_add_request(struct rtnl_rule *p1, int p2, struct nl_msg **p3);
int rtnl_rule_add(struct nl_sock *p1, struct rtnl_rule *p2, int p3);
int rtnl_rule_build_delete_request(struct rtnl_rule *p1, int p2, struct nl_msg **p3);
int rtnl_rule_delete(struct nl_sock *p1, struct rtnl_rule *p2, int p3);
void rtnl_rule_set_family(struct rtnl_rule *p1, int p2);
int rtnl_rule_get_family(struct rtnl_rule *p1);
void rtnl_rule_set_prio(struct rtnl_rule *p1, uint32_t p2);
uint32_t rtnl_rule_get_prio(struct rtnl_rule *p1);
void rtnl_rule_set_mark(struct rtnl_rule *p1, uint32_t p2);
uint32_t rtnl_rule_get_mark(struct rtnl_rule *p1);
void rtnl_rule_set_mask(struct rtnl_rule *p1, uint32_t p2);
uint32_t rtnl_rule_get_mask(struct rtnl_rule *p1);
void rtnl_rule_set_table(struct rtnl_rule *p1, uint32_t p2);
uint32_t rtnl_rule_get_table(struct rtnl_rule *p1);
void rtnl_rule_set_dsfield(struct rtnl_rule *p1, uint8_t p2);
uint8_t rtnl_rule_get_dsfield(struct rtnl_rule *p1);
int rtnl_rule_set_src(struct rtnl_rule *p1, struct nl_addr *p2);
struct nl_addr *rtnl_rule_get_src(struct rtnl_rule *p1);
int rtnl_rule_set_dst(struct rtnl_rule *p1, struct nl_addr *p2);
struct nl_addr *rtnl_rule_get_dst(struct rtnl_rule *p1);
void rtnl_rule_set_action(struct rtnl_rule *p1, uint8_t p2);
uint8_t rtnl_rule_get_action(struct rtnl_rule *p1);
int rtnl_rule_set_iif(struct rtnl_rule *p1, const char *p2);
char *rtnl_rule_get_iif(struct rtnl_rule *p1);
int rtnl_rule_set_oif(struct rtnl_rule *p1, const char *p2);
char *rtnl_rule_get_oif(struct rtnl_rule *p1);
void rtnl_rule_set_realms(struct rtnl_rule *p1, uint32_t p2);
uint32_t rtnl_rule_get_realms(struct rtnl_rule *p1);
void rtnl_rule_set_goto(struct rtnl_rule *p1, uint32_t p2);
uint32_t rtnl_rule_get_goto(struct rtnl_rule *p1);
void rtnl_rule_set_l3mdev(struct rtnl_rule *p1, int p2);
int rtnl_rule_get_l3mdev(struct rtnl_rule *p1);
int rtnl_rule_set_protocol(struct rtnl_rule *p1, uint8_t p2);
int rtnl_rule_get_protocol(struct rtnl_rule *p1, uint8_t *p2);
int rtnl_rule_set_ipproto(struct rtnl_rule *p1, uint8_t p2);
int rtnl_rule_get_ipproto(struct rtnl_rule *p1, uint8_t *p2);
int rtnl_rule_set_sport(struct rtnl_rule *p1, uint16_t start);
int rtnl_rule_set_sport_range(struct rtnl_rule *p1, uint16_t start, uint16_t end);
int rtnl_rule_get_sport(struct rtnl_rule *p1, uint16_t *start, uint16_t *end);
int rtnl_rule_set_dport(struct rtnl_rule *p1, uint16_t start);
int rtnl_rule_set_dport_range(struct rtnl_rule *p1, uint16_t start, uint16_t end);
int rtnl_rule_get_dport(struct rtnl_rule *p1, uint16_t *start, uint16_t *end);

#endif
