/* libnl 3.7: the documented interface */
#ifndef NETLINK_XFRM_LTIME_H_
#define NETLINK_XFRM_LTIME_H_

#include <netlink/netlink.h>
#include <netlink/cache.h>
#include <netlink/addr.h>

struct xfrmnl_ltime_cfg;
struct xfrmnl_ltime_cfg *xfrmnl_ltime_cfg_alloc(void);
struct xfrmnl_ltime_cfg *xfrmnl_ltime_cfg_clone(struct xfrmnl_ltime_cfg *p1);
struct xfrmnl_ltime_cfg *xfrmnl_ltime_cfg_get(struct xfrmnl_ltime_cfg *p1);
void xfrmnl_ltime_cfg_put(struct xfrmnl_ltime_cfg *p1);
int xfrmnl_ltime_cfg_shared(struct xfrmnl_ltime_cfg *p1);
int xfrmnl_ltime_cfg_cmp(struct xfrmnl_ltime_cfg *p1, struct xfrmnl_ltime_cfg *p2);
unsigned long long xfrmnl_ltime_cfg_get_soft_bytelimit(struct xfrmnl_ltime_cfg *p1);
int xfrmnl_ltime_cfg_set_soft_bytelimit(struct xfrmnl_ltime_cfg *p1, unsigned long long p2);
unsigned long long xfrmnl_ltime_cfg_get_hard_bytelimit(struct xfrmnl_ltime_cfg *p1);
int xfrmnl_ltime_cfg_set_hard_bytelimit(struct xfrmnl_ltime_cfg *p1, unsigned long long p2);
unsigned long long xfrmnl_ltime_cfg_get_soft_packetlimit(struct xfrmnl_ltime_cfg *p1);
int xfrmnl_ltime_cfg_set_soft_packetlimit(struct xfrmnl_ltime_cfg *p1, unsigned long long p2);
unsigned long long xfrmnl_ltime_cfg_get_hard_packetlimit(struct xfrmnl_ltime_cfg *p1);
int xfrmnl_ltime_cfg_set_hard_packetlimit(struct xfrmnl_ltime_cfg *p1, unsigned long long p2);
unsigned long long xfrmnl_ltime_cfg_get_soft_addexpires(struct xfrmnl_ltime_cfg *p1);
int xfrmnl_ltime_cfg_set_soft_addexpires(struct xfrmnl_ltime_cfg *p1, unsigned long long p2);
unsigned long long xfrmnl_ltime_cfg_get_hard_addexpires(struct xfrmnl_ltime_cfg *p1);
int xfrmnl_ltime_cfg_set_hard_addexpires(struct xfrmnl_ltime_cfg *p1, unsigned long long p2);
unsigned long long xfrmnl_ltime_cfg_get_soft_useexpires(struct xfrmnl_ltime_cfg *p1);
int xfrmnl_ltime_cfg_set_soft_useexpires(struct xfrmnl_ltime_cfg *p1, unsigned long long p2);
unsigned long long xfrmnl_ltime_cfg_get_hard_useexpires(struct xfrmnl_ltime_cfg *p1);
int xfrmnl_ltime_cfg_set_hard_useexpires(struct xfrmnl_ltime_cfg *p1, unsigned long long p2);

#endif
