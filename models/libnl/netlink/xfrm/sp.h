/* libnl 3.7: the documented interface */
#ifndef NETLINK_XFRM_SP_H_
#define NETLINK_XFRM_SP_H_

#include <netlink/netlink.h>
#include <netlink/cache.h>
#include <netlink/addr.h>
#include <netlink/xfrm/template.h>
#include <netlink/xfrm/lifetime.h>

struct xfrmnl_sp;
struct xfrmnl_sp *xfrmnl_sp_alloc(void);
void xfrmnl_sp_put(struct xfrmnl_sp *p1);
int xfrmnl_sp_alloc_cache(struct nl_sock *p1, struct nl_cache **p2);
struct xfrmnl_sp *xfrmnl_sp_get(struct nl_cache *p1, unsigned int p2, unsigned int p3);
int xfrmnl_sp_parse(struct nlmsghdr *n, struct xfrmnl_sp **result);
int xfrmnl_sp_build_get_request(unsigned int p1, unsigned int p2, unsigned int p3, unsigned int p4, struct nl_msg **p5);
int xfrmnl_sp_get_kernel(struct nl_sock *p1, unsigned int p2, unsigned int p3, unsigned int p4, unsigned int p5, struct xfrmnl_sp **p6);
int xfrmnl_sp_add(struct nl_sock *p1, struct xfrmnl_sp *p2, int p3);
int xfrmnl_sp_build_add_request(struct xfrmnl_sp *p1, int p2, struct nl_msg **p3);
int xfrmnl_sp_update(struct nl_sock *p1, struct xfrmnl_sp *p2, int p3);
int xfrmnl_sp_build_update_request(struct xfrmnl_sp *p1, int p2, struct nl_msg **p3);
int xfrmnl_sp_delete(struct nl_sock *p1, struct xfrmnl_sp *p2, int p3);
int xfrmnl_sp_build_delete_request(struct xfrmnl_sp *p1, int p2, struct nl_msg **p3);
struct xfrmnl_sel;
struct xfrmnl_sel *xfrmnl_sp_get_sel(struct xfrmnl_sp *p1);
int xfrmnl_sp_set_sel(struct xfrmnl_sp *p1, struct xfrmnl_sel *p2);
struct xfrmnl_ltime_cfg *xfrmnl_sp_get_lifetime_cfg(struct xfrmnl_sp *p1);
int xfrmnl_sp_set_lifetime_cfg(struct xfrmnl_sp *p1, struct xfrmnl_ltime_cfg *p2);
int xfrmnl_sp_get_curlifetime(struct xfrmnl_sp *p1, unsigned long long *p2, unsigned long long *p3, unsigned long long *p4, unsigned long long *p5);
int xfrmnl_sp_get_priority(struct xfrmnl_sp *p1);
int xfrmnl_sp_set_priority(struct xfrmnl_sp *p1, unsigned int p2);
int xfrmnl_sp_get_index(struct xfrmnl_sp *p1);
int xfrmnl_sp_set_index(struct xfrmnl_sp *p1, unsigned int p2);
int xfrmnl_sp_get_dir(struct xfrmnl_sp *p1);
int xfrmnl_sp_set_dir(struct xfrmnl_sp *p1, unsigned int p2);
int xfrmnl_sp_get_action(struct xfrmnl_sp *p1);
int xfrmnl_sp_set_action(struct xfrmnl_sp *p1, unsigned int p2);
int xfrmnl_sp_get_flags(struct xfrmnl_sp *p1);
int xfrmnl_sp_set_flags(struct xfrmnl_sp *p1, unsigned int p2);
int xfrmnl_sp_get_share(struct xfrmnl_sp *p1);
int xfrmnl_sp_set_share(struct xfrmnl_sp *p1, unsigned int p2);
int xfrmnl_sp_get_sec_ctx(struct xfrmnl_sp *p1, unsigned int *p2, unsigned int *p3, unsigned int *p4, unsigned int *p5, unsigned int *p6, char *p7);
int xfrmnl_sp_set_sec_ctx(struct xfrmnl_sp *p1, unsigned int p2, unsigned int p3, unsigned int p4, unsigned int p5, unsigned int p6, char *p7);
int xfrmnl_sp_get_userpolicy_type(struct xfrmnl_sp *p1);
int xfrmnl_sp_set_userpolicy_type(struct xfrmnl_sp *p1, unsigned int p2);
void xfrmnl_sp_add_usertemplate(struct xfrmnl_sp *p1, struct xfrmnl_user_tmpl *p2);
void xfrmnl_sp_remove_usertemplate(struct xfrmnl_sp *p1, struct xfrmnl_user_tmpl *p2);
struct nl_list_head *xfrmnl_sp_get_usertemplates(struct xfrmnl_sp *p1);
int xfrmnl_sp_get_nusertemplates(struct xfrmnl_sp *p1);
void xfrmnl_sp_foreach_usertemplate(struct xfrmnl_sp *p1, void (*cb)(struct xfrmnl_user_tmpl *, void *), void *arg);
struct xfrmnl_user_tmpl *xfrmnl_sp_usertemplate_n(struct xfrmnl_sp *p1, int p2);
int xfrmnl_sp_get_mark(struct xfrmnl_sp *p1, unsigned int *p2, unsigned int *p3);
int xfrmnl_sp_set_mark(struct xfrmnl_sp *p1, unsigned int p2, unsigned int p3);
char *xfrmnl_sp_action2str(int p1, char *p2, size_t p3);
int xfrmnl_sp_str2action(const char *p1);
char *xfrmnl_sp_flags2str(int p1, char *p2, size_t p3);
int xfrmnl_sp_str2flag(const char *p1);
char *xfrmnl_sp_type2str(int p1, char *p2, size_t p3);
int xfrmnl_sp_str2type(const char *p1);
char *xfrmnl_sp_dir2str(int p1, char *p2, size_t p3);
int xfrmnl_sp_str2dir(const char *p1);
char *xfrmnl_sp_share2str(int p1, char *p2, size_t p3);
int xfrmnl_sp_str2share(const char *p1);
int xfrmnl_sp_index2dir(unsigned int p1);

#endif
