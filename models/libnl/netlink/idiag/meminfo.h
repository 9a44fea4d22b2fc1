/* libnl 3.7: the documented interface */
#ifndef NETLINK_IDIAGNL_MEMINFO_H_
#define NETLINK_IDIAGNL_MEMINFO_H_

#include <netlink/netlink.h>

extern struct nl_object_ops idiagnl_meminfo_obj_ops;
struct idiagnl_meminfo;
struct idiagnl_meminfo *idiagnl_meminfo_alloc(void);
void idiagnl_meminfo_get(struct idiagnl_meminfo *p1);
void idiagnl_meminfo_put(struct idiagnl_meminfo *p1);
uint32_t idiagnl_meminfo_get_rmem(const struct idiagnl_meminfo *p1);
uint32_t idiagnl_meminfo_get_wmem(const struct idiagnl_meminfo *p1);
uint32_t idiagnl_meminfo_get_fmem(const struct idiagnl_meminfo *p1);
uint32_t idiagnl_meminfo_get_tmem(const struct idiagnl_meminfo *p1);
void idiagnl_meminfo_set_rmem(struct idiagnl_meminfo *p1, uint32_t p2);
void idiagnl_meminfo_set_wmem(struct idiagnl_meminfo *p1, uint32_t p2);
void idiagnl_meminfo_set_fmem(struct idiagnl_meminfo *p1, uint32_t p2);
void idiagnl_meminfo_set_tmem(struct idiagnl_meminfo *p1, uint32_t p2);

#endif
