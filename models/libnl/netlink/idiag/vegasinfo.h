/* libnl 3.7: the documented interface */
#ifndef NETLINK_IDIAGNL_VEGASINFO_H_
#define NETLINK_IDIAGNL_VEGASINFO_H_

#include <netlink/netlink.h>

extern struct nl_object_ops idiagnl_vegasinfo_obj_ops;
struct idiagnl_vegasinfo;
struct idiagnl_vegasinfo *idiagnl_vegasinfo_alloc(void);
void idiagnl_vegasinfo_get(struct idiagnl_vegasinfo *p1);
void idiagnl_vegasinfo_put(struct idiagnl_vegasinfo *p1);
uint32_t idiagnl_vegasinfo_get_enabled(const struct idiagnl_vegasinfo *p1);
uint32_t idiagnl_vegasinfo_get_rttcnt(const struct idiagnl_vegasinfo *p1);
uint32_t idiagnl_vegasinfo_get_rtt(const struct idiagnl_vegasinfo *p1);
uint32_t idiagnl_vegasinfo_get_minrtt(const struct idiagnl_vegasinfo *p1);
void idiagnl_vegasinfo_set_enabled(struct idiagnl_vegasinfo *p1, uint32_t p2);
void idiagnl_vegasinfo_set_rttcnt(struct idiagnl_vegasinfo *p1, uint32_t p2);
void idiagnl_vegasinfo_set_rtt(struct idiagnl_vegasinfo *p1, uint32_t p2);
void idiagnl_vegasinfo_set_minrtt(struct idiagnl_vegasinfo *p1, uint32_t p2);

#endif
