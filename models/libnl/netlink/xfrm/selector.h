/* libnl 3.7: the documented interface */
#ifndef NETLINK_XFRM_SEL_H_
#define NETLINK_XFRM_SEL_H_

#include <netlink/netlink.h>
#include <netlink/cache.h>
#include <netlink/addr.h>

struct xfrmnl_sel;
struct xfrmnl_sel *xfrmnl_sel_alloc(void);
struct xfrmnl_sel *xfrmnl_sel_clone(struct xfrmnl_sel *p1);
struct xfrmnl_sel *xfrmnl_sel_get(struct xfrmnl_sel *p1);
void xfrmnl_sel_put(struct xfrmnl_sel *p1);
int xfrmnl_sel_shared(struct xfrmnl_sel *p1);
int xfrmnl_sel_cmp(struct xfrmnl_sel *p1, struct xfrmnl_sel *p2);
void xfrmnl_sel_dump(struct xfrmnl_sel *p1, struct nl_dump_params *p2);
struct nl_addr *xfrmnl_sel_get_daddr(struct xfrmnl_sel *p1);
int xfrmnl_sel_set_daddr(struct xfrmnl_sel *p1, struct nl_addr *p2);
struct nl_addr *xfrmnl_sel_get_saddr(struct xfrmnl_sel *p1);
int xfrmnl_sel_set_saddr(struct xfrmnl_sel *p1, struct nl_addr *p2);
int xfrmnl_sel_get_dport(struct xfrmnl_sel *p1);
int xfrmnl_sel_set_dport(struct xfrmnl_sel *p1, unsigned int p2);
int xfrmnl_sel_get_dportmask(struct xfrmnl_sel *p1);
int xfrmnl_sel_set_dportmask(struct xfrmnl_sel *p1, unsigned int p2);
int xfrmnl_sel_get_sport(struct xfrmnl_sel *p1);
int xfrmnl_sel_set_sport(struct xfrmnl_sel *p1, unsigned int p2);
int xfrmnl_sel_get_sportmask(struct xfrmnl_sel *p1);
int xfrmnl_sel_set_sportmask(struct xfrmnl_sel *p1, unsigned int p2);
int xfrmnl_sel_get_family(struct xfrmnl_sel *p1);
int xfrmnl_sel_set_family(struct xfrmnl_sel *p1, unsigned int p2);
int xfrmnl_sel_get_prefixlen_d(struct xfrmnl_sel *p1);
int xfrmnl_sel_set_prefixlen_d(struct xfrmnl_sel *p1, unsigned int p2);
int xfrmnl_sel_get_prefixlen_s(struct xfrmnl_sel *p1);
int xfrmnl_sel_set_prefixlen_s(struct xfrmnl_sel *p1, unsigned int p2);
int xfrmnl_sel_get_proto(struct xfrmnl_sel *p1);
int xfrmnl_sel_set_proto(struct xfrmnl_sel *p1, unsigned int p2);
int xfrmnl_sel_get_ifindex(struct xfrmnl_sel *p1);
int xfrmnl_sel_set_ifindex(struct xfrmnl_sel *p1, unsigned int p2);
int xfrmnl_sel_get_userid(struct xfrmnl_sel *p1);
int xfrmnl_sel_set_userid(struct xfrmnl_sel *p1, unsigned int p2);

#endif
