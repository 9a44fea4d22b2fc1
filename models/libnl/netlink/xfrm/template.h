/* libnl 3.7: the documented interface */
#ifndef NETLINK_XFRM_TEMPL_H_
#define NETLINK_XFRM_TEMPL_H_

#include <netlink/netlink.h>
#include <netlink/cache.h>
#include <netlink/addr.h>

struct xfrmnl_user_tmpl;
struct xfrmnl_user_tmpl *xfrmnl_user_tmpl_alloc(void);
struct xfrmnl_user_tmpl *xfrmnl_user_tmpl_clone(struct xfrmnl_user_tmpl *p1);
void xfrmnl_user_tmpl_free(struct xfrmnl_user_tmpl *utmpl);
int xfrmnl_user_tmpl_cmp(struct xfrmnl_user_tmpl *p1, struct xfrmnl_user_tmpl *p2);
void xfrmnl_user_tmpl_dump(struct xfrmnl_user_tmpl *p1, struct nl_dump_params *p2);
struct nl_addr *xfrmnl_user_tmpl_get_daddr(struct xfrmnl_user_tmpl *p1);
int xfrmnl_user_tmpl_set_daddr(struct xfrmnl_user_tmpl *p1, struct nl_addr *p2);
int xfrmnl_user_tmpl_get_spi(struct xfrmnl_user_tmpl *p1);
int xfrmnl_user_tmpl_set_spi(struct xfrmnl_user_tmpl *p1, unsigned int p2);
int xfrmnl_user_tmpl_get_proto(struct xfrmnl_user_tmpl *p1);
int xfrmnl_user_tmpl_set_proto(struct xfrmnl_user_tmpl *p1, unsigned int p2);
int xfrmnl_user_tmpl_get_family(struct xfrmnl_user_tmpl *p1);
int xfrmnl_user_tmpl_set_family(struct xfrmnl_user_tmpl *p1, unsigned int p2);
struct nl_addr *xfrmnl_user_tmpl_get_saddr(struct xfrmnl_user_tmpl *p1);
int xfrmnl_user_tmpl_set_saddr(struct xfrmnl_user_tmpl *p1, struct nl_addr *p2);
int xfrmnl_user_tmpl_get_reqid(struct xfrmnl_user_tmpl *p1);
int xfrmnl_user_tmpl_set_reqid(struct xfrmnl_user_tmpl *p1, unsigned int p2);
int xfrmnl_user_tmpl_get_mode(struct xfrmnl_user_tmpl *p1);
int xfrmnl_user_tmpl_set_mode(struct xfrmnl_user_tmpl *p1, unsigned int p2);
int xfrmnl_user_tmpl_get_share(struct xfrmnl_user_tmpl *p1);
int xfrmnl_user_tmpl_set_share(struct xfrmnl_user_tmpl *p1, unsigned int p2);
int xfrmnl_user_tmpl_get_optional(struct xfrmnl_user_tmpl *p1);
int xfrmnl_user_tmpl_set_optional(struct xfrmnl_user_tmpl *p1, unsigned int p2);
int xfrmnl_user_tmpl_get_aalgos(struct xfrmnl_user_tmpl *p1);
int xfrmnl_user_tmpl_set_aalgos(struct xfrmnl_user_tmpl *p1, unsigned int p2);
int xfrmnl_user_tmpl_get_ealgos(struct xfrmnl_user_tmpl *p1);
int xfrmnl_user_tmpl_set_ealgos(struct xfrmnl_user_tmpl *p1, unsigned int p2);
int xfrmnl_user_tmpl_get_calgos(struct xfrmnl_user_tmpl *p1);
int xfrmnl_user_tmpl_set_calgos(struct xfrmnl_user_tmpl *p1, unsigned int p2);
char *xfrmnl_user_tmpl_mode2str(int p1, char *p2, size_t p3);
int xfrmnl_user_tmpl_str2mode(const char *p1);

#endif
