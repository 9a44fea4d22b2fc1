/* libnl 3.7: the documented interface */
#ifndef NETLINK_XFRM_AE_H_
#define NETLINK_XFRM_AE_H_

#include <netlink/netlink.h>
#include <netlink/cache.h>
#include <netlink/addr.h>

struct xfrmnl_ae;
struct xfrmnl_ae *xfrmnl_ae_alloc(void);
void xfrmnl_ae_put(struct xfrmnl_ae *p1);
int xfrmnl_ae_get_kernel(struct nl_sock *p1, struct nl_addr *p2, unsigned int p3, unsigned int p4, unsigned int p5, unsigned int p6, struct xfrmnl_ae **p7);
int xfrmnl_ae_set(struct nl_sock *p1, struct xfrmnl_ae *p2, int p3);
int xfrmnl_ae_parse(struct nlmsghdr *p1, struct xfrmnl_ae **p2);
int xfrmnl_ae_build_get_request(struct nl_addr *p1, unsigned int p2, unsigned int p3, unsigned int p4, unsigned int p5, struct nl_msg **p6);
struct nl_addr *xfrmnl_ae_get_daddr(struct xfrmnl_ae *p1);
int xfrmnl_ae_set_daddr(struct xfrmnl_ae *p1, struct nl_addr *p2);
int xfrmnl_ae_get_spi(struct xfrmnl_ae *p1);
int xfrmnl_ae_set_spi(struct xfrmnl_ae *p1, unsigned int p2);
int xfrmnl_ae_get_family(struct xfrmnl_ae *p1);
int xfrmnl_ae_set_family(struct xfrmnl_ae *p1, unsigned int p2);
int xfrmnl_ae_get_proto(struct xfrmnl_ae *p1);
int xfrmnl_ae_set_proto(struct xfrmnl_ae *p1, unsigned int p2);
struct nl_addr *xfrmnl_ae_get_saddr(struct xfrmnl_ae *p1);
int xfrmnl_ae_set_saddr(struct xfrmnl_ae *p1, struct nl_addr *p2);
int xfrmnl_ae_get_flags(struct xfrmnl_ae *p1);
int xfrmnl_ae_set_flags(struct xfrmnl_ae *p1, unsigned int p2);
int xfrmnl_ae_get_reqid(struct xfrmnl_ae *p1);
int xfrmnl_ae_set_reqid(struct xfrmnl_ae *p1, unsigned int p2);
int xfrmnl_ae_get_mark(struct xfrmnl_ae *p1, unsigned int *p2, unsigned int *p3);
int xfrmnl_ae_set_mark(struct xfrmnl_ae *p1, unsigned int p2, unsigned int p3);
int xfrmnl_ae_get_curlifetime(struct xfrmnl_ae *p1, unsigned long long *p2, unsigned long long *p3, unsigned long long *p4, unsigned long long *p5);
int xfrmnl_ae_set_curlifetime(struct xfrmnl_ae *p1, unsigned long long p2, unsigned long long p3, unsigned long long p4, unsigned long long p5);
int xfrmnl_ae_get_replay_maxage(struct xfrmnl_ae *p1);
int xfrmnl_ae_set_replay_maxage(struct xfrmnl_ae *p1, unsigned int p2);
int xfrmnl_ae_get_replay_maxdiff(struct xfrmnl_ae *p1);
int xfrmnl_ae_set_replay_maxdiff(struct xfrmnl_ae *p1, unsigned int p2);
int xfrmnl_ae_get_replay_state(struct xfrmnl_ae *p1, unsigned int *p2, unsigned int *p3, unsigned int *p4);
int xfrmnl_ae_set_replay_state(struct xfrmnl_ae *p1, unsigned int p2, unsigned int p3, unsigned int p4);
int xfrmnl_ae_get_replay_state_esn(struct xfrmnl_ae *p1, unsigned int *p2, unsigned int *p3, unsigned int *p4, unsigned int *p5, unsigned int *p6, unsigned int *p7, unsigned int *p8);
int xfrmnl_ae_set_replay_state_esn(struct xfrmnl_ae *p1, unsigned int p2, unsigned int p3, unsigned int p4, unsigned int p5, unsigned int p6, unsigned int p7, unsigned int *p8);
char *xfrmnl_ae_flags2str(int p1, char *p2, size_t p3);
int xfrmnl_ae_str2flag(const char *p1);

#endif
