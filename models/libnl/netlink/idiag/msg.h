/* libnl 3.7: the documented interface */
#ifndef NETLINK_IDIAGNL_MSG_H_
#define NETLINK_IDIAGNL_MSG_H_

#include <netlink/netlink.h>

struct idiagnl_msg;
extern struct nl_object_ops idiagnl_msg_obj_ops;
struct idiagnl_msg *idiagnl_msg_alloc(void);
int idiagnl_msg_alloc_cache(struct nl_sock *p1, int p2, int p3, struct nl_cache **p4);
void idiagnl_msg_get(struct idiagnl_msg *p1);
void idiagnl_msg_put(struct idiagnl_msg *p1);
uint8_t idiagnl_msg_get_family(const struct idiagnl_msg *p1);
void idiagnl_msg_set_family(struct idiagnl_msg *p1, uint8_t p2);
uint8_t idiagnl_msg_get_state(const struct idiagnl_msg *p1);
void idiagnl_msg_set_state(struct idiagnl_msg *p1, uint8_t p2);
uint8_t idiagnl_msg_get_timer(const struct idiagnl_msg *p1);
void idiagnl_msg_set_timer(struct idiagnl_msg *p1, uint8_t p2);
uint8_t idiagnl_msg_get_retrans(const struct idiagnl_msg *p1);
void idiagnl_msg_set_retrans(struct idiagnl_msg *p1, uint8_t p2);
uint16_t idiagnl_msg_get_sport(struct idiagnl_msg *p1);
void idiagnl_msg_set_sport(struct idiagnl_msg *p1, uint16_t p2);
uint16_t idiagnl_msg_get_dport(struct idiagnl_msg *p1);
void idiagnl_msg_set_dport(struct idiagnl_msg *p1, uint16_t p2);
struct nl_addr;
struct nl_addr *idiagnl_msg_get_src(const struct idiagnl_msg *p1);
int idiagnl_msg_set_src(struct idiagnl_msg *p1, struct nl_addr *p2);
struct nl_addr *idiagnl_msg_get_dst(const struct idiagnl_msg *p1);
int idiagnl_msg_set_dst(struct idiagnl_msg *p1, struct nl_addr *p2);
uint32_t idiagnl_msg_get_ifindex(const struct idiagnl_msg *p1);
void idiagnl_msg_set_ifindex(struct idiagnl_msg *p1, uint32_t p2);
uint32_t idiagnl_msg_get_expires(const struct idiagnl_msg *p1);
void idiagnl_msg_set_expires(struct idiagnl_msg *p1, uint32_t p2);
uint32_t idiagnl_msg_get_rqueue(const struct idiagnl_msg *p1);
void idiagnl_msg_set_rqueue(struct idiagnl_msg *p1, uint32_t p2);
uint32_t idiagnl_msg_get_wqueue(const struct idiagnl_msg *p1);
void idiagnl_msg_set_wqueue(struct idiagnl_msg *p1, uint32_t p2);
uint32_t idiagnl_msg_get_uid(const struct idiagnl_msg *p1);
void idiagnl_msg_set_uid(struct idiagnl_msg *p1, uint32_t p2);
uint32_t idiagnl_msg_get_inode(const struct idiagnl_msg *p1);
void idiagnl_msg_set_inode(struct idiagnl_msg *p1, uint32_t p2);
uint8_t idiagnl_msg_get_tos(const struct idiagnl_msg *p1);
void idiagnl_msg_set_tos(struct idiagnl_msg *p1, uint8_t p2);
uint8_t idiagnl_msg_get_tclass(const struct idiagnl_msg *p1);
void idiagnl_msg_set_tclass(struct idiagnl_msg *p1, uint8_t p2);
uint8_t idiagnl_msg_get_shutdown(const struct idiagnl_msg *p1);
void idiagnl_msg_set_shutdown(struct idiagnl_msg *p1, uint8_t p2);
char *idiagnl_msg_get_cong(const struct idiagnl_msg *p1);
void idiagnl_msg_set_cong(struct idiagnl_msg *p1, char *p2);
struct idiagnl_meminfo;
struct idiagnl_meminfo *idiagnl_msg_get_meminfo(const struct idiagnl_msg *p1);
void idiagnl_msg_set_meminfo(struct idiagnl_msg *p1, struct idiagnl_meminfo *p2);
struct idiagnl_vegasinfo;
struct idiagnl_vegasinfo *idiagnl_msg_get_vegasinfo(const struct idiagnl_msg *p1);
void idiagnl_msg_set_vegasinfo(struct idiagnl_msg *p1, struct idiagnl_vegasinfo *p2);
struct tcp_info idiagnl_msg_get_tcpinfo(const struct idiagnl_msg *p1);
void idiagnl_msg_set_tcpinfo(struct idiagnl_msg *p1, struct tcp_info *p2);
int idiagnl_msg_parse(struct nlmsghdr *p1, struct idiagnl_msg **p2);

#endif
