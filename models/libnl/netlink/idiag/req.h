/* libnl 3.7: the documented interface */
#ifndef NETLINK_IDIAGNL_REQ_H_
#define NETLINK_IDIAGNL_REQ_H_

#include <netlink/netlink.h>

struct idiagnl_req;
extern struct nl_object_ops idiagnl_req_obj_ops;
struct idiagnl_req *idiagnl_req_alloc(void);
void idiagnl_req_get(struct idiagnl_req *p1);
void idiagnl_req_put(struct idiagnl_req *p1);
uint8_t idiagnl_req_get_family(const struct idiagnl_req *p1);
void idiagnl_req_set_family(struct idiagnl_req *p1, uint8_t p2);
uint8_t idiagnl_req_get_ext(const struct idiagnl_req *p1);
void idiagnl_req_set_ext(struct idiagnl_req *p1, uint8_t p2);
uint32_t idiagnl_req_get_ifindex(const struct idiagnl_req *p1);
void idiagnl_req_set_ifindex(struct idiagnl_req *p1, uint32_t p2);
uint32_t idiagnl_req_get_states(const struct idiagnl_req *p1);
void idiagnl_req_set_states(struct idiagnl_req *p1, uint32_t p2);
uint32_t idiagnl_req_get_dbs(const struct idiagnl_req *p1);
void idiagnl_req_set_dbs(struct idiagnl_req *p1, uint32_t p2);
struct nl_addr;
struct nl_addr *idiagnl_req_get_src(const struct idiagnl_req *p1);
int idiagnl_req_set_src(struct idiagnl_req *p1, struct nl_addr *p2);
struct nl_addr *idiagnl_req_get_dst(const struct idiagnl_req *p1);
int idiagnl_req_set_dst(struct idiagnl_req *p1, struct nl_addr *p2);
int idiagnl_req_parse(struct nlmsghdr *nlh, struct idiagnl_req **result);

#endif
