/* libnl 3.7: the documented interface */
#ifndef NETLINK_XFRM_SA_H_
#define NETLINK_XFRM_SA_H_

#include <netlink/netlink.h>
#include <netlink/cache.h>
#include <netlink/addr.h>

struct xfrmnl_sa;
struct xfrmnl_sa *xfrmnl_sa_alloc(void);
void xfrmnl_sa_put(struct xfrmnl_sa *p1);
int xfrmnl_sa_alloc_cache(struct nl_sock *p1, struct nl_cache **p2);
struct xfrmnl_sa *xfrmnl_sa_get(struct nl_cache *p1, struct nl_addr *p2, unsigned int p3, unsigned int p4);
int xfrmnl_sa_parse(struct nlmsghdr *n, struct xfrmnl_sa **result);
int xfrmnl_sa_build_get_request(struct nl_addr *p1, unsigned int p2, unsigned int p3, unsigned int p4, unsigned int p5, struct nl_msg **p6);
int xfrmnl_sa_get_kernel(struct nl_sock *p1, struct nl_addr *p2, unsigned int p3, unsigned int p4, unsigned int p5, unsigned int p6, struct xfrmnl_sa **p7);
int xfrmnl_sa_build_add_request(struct xfrmnl_sa *p1, int p2, struct nl_msg **p3);
int xfrmnl_sa_add(struct nl_sock *p1, struct xfrmnl_sa *p2, int p3);
int xfrmnl_sa_build_update_request(struct xfrmnl_sa *p1, int p2, struct nl_msg **p3);
int xfrmnl_sa_update(struct nl_sock *p1, struct xfrmnl_sa *p2, int p3);
int xfrmnl_sa_build_delete_request(struct xfrmnl_sa *p1, int p2, struct nl_msg **p3);
int xfrmnl_sa_delete(struct nl_sock *p1, struct xfrmnl_sa *p2, int p3);
struct xfrmnl_sel;
struct xfrmnl_sel *xfrmnl_sa_get_sel(struct xfrmnl_sa *p1);
int xfrmnl_sa_set_sel(struct xfrmnl_sa *p1, struct xfrmnl_sel *p2);
struct nl_addr *xfrmnl_sa_get_daddr(struct xfrmnl_sa *p1);
int xfrmnl_sa_set_daddr(struct xfrmnl_sa *p1, struct nl_addr *p2);
int xfrmnl_sa_get_spi(struct xfrmnl_sa *p1);
int xfrmnl_sa_set_spi(struct xfrmnl_sa *p1, unsigned int p2);
int xfrmnl_sa_get_proto(struct xfrmnl_sa *p1);
int xfrmnl_sa_set_proto(struct xfrmnl_sa *p1, unsigned int p2);
struct nl_addr *xfrmnl_sa_get_saddr(struct xfrmnl_sa *p1);
int xfrmnl_sa_set_saddr(struct xfrmnl_sa *p1, struct nl_addr *p2);
struct xfrmnl_ltime_cfg;
struct xfrmnl_ltime_cfg *xfrmnl_sa_get_lifetime_cfg(struct xfrmnl_sa *p1);
int xfrmnl_sa_set_lifetime_cfg(struct xfrmnl_sa *p1, struct xfrmnl_ltime_cfg *p2);
int xfrmnl_sa_get_curlifetime(struct xfrmnl_sa *p1, unsigned long long *p2, unsigned long long *p3, unsigned long long *p4, unsigned long long *p5);
int xfrmnl_sa_get_stats(struct xfrmnl_sa *p1, unsigned long long *p2, unsigned long long *p3, unsigned long long *p4);
int xfrmnl_sa_get_seq(struct xfrmnl_sa *p1);
int xfrmnl_sa_get_reqid(struct xfrmnl_sa *p1);
int xfrmnl_sa_set_reqid(struct xfrmnl_sa *p1, unsigned int p2);
int xfrmnl_sa_get_family(struct xfrmnl_sa *p1);
int xfrmnl_sa_set_family(struct xfrmnl_sa *p1, unsigned int p2);
int xfrmnl_sa_get_mode(struct xfrmnl_sa *p1);
int xfrmnl_sa_set_mode(struct xfrmnl_sa *p1, unsigned int p2);
int xfrmnl_sa_get_replay_window(struct xfrmnl_sa *p1);
int xfrmnl_sa_set_replay_window(struct xfrmnl_sa *p1, unsigned int p2);
int xfrmnl_sa_get_flags(struct xfrmnl_sa *p1);
int xfrmnl_sa_set_flags(struct xfrmnl_sa *p1, unsigned int p2);
int xfrmnl_sa_get_aead_params(struct xfrmnl_sa *p1, char *p2, unsigned int *p3, unsigned int *p4, char *p5);
int xfrmnl_sa_set_aead_params(struct xfrmnl_sa *p1, const char *p2, unsigned int p3, unsigned int p4, const char *p5);
int xfrmnl_sa_get_auth_params(struct xfrmnl_sa *p1, char *p2, unsigned int *p3, unsigned int *p4, char *p5);
int xfrmnl_sa_set_auth_params(struct xfrmnl_sa *p1, const char *p2, unsigned int p3, unsigned int p4, const char *p5);
int xfrmnl_sa_get_crypto_params(struct xfrmnl_sa *p1, char *p2, unsigned int *p3, char *p4);
int xfrmnl_sa_set_crypto_params(struct xfrmnl_sa *p1, const char *p2, unsigned int p3, const char *p4);
int xfrmnl_sa_get_comp_params(struct xfrmnl_sa *p1, char *p2, unsigned int *p3, char *p4);
int xfrmnl_sa_set_comp_params(struct xfrmnl_sa *p1, const char *p2, unsigned int p3, const char *p4);
int xfrmnl_sa_get_encap_tmpl(struct xfrmnl_sa *p1, unsigned int *p2, unsigned int *p3, unsigned int *p4, struct nl_addr **p5);
int xfrmnl_sa_set_encap_tmpl(struct xfrmnl_sa *p1, unsigned int p2, unsigned int p3, unsigned int p4, struct nl_addr *p5);
int xfrmnl_sa_get_tfcpad(struct xfrmnl_sa *p1);
int xfrmnl_sa_set_tfcpad(struct xfrmnl_sa *p1, unsigned int p2);
struct nl_addr *xfrmnl_sa_get_coaddr(struct xfrmnl_sa *p1);
int xfrmnl_sa_set_coaddr(struct xfrmnl_sa *p1, struct nl_addr *p2);
int xfrmnl_sa_get_mark(struct xfrmnl_sa *p1, unsigned int *p2, unsigned int *p3);
int xfrmnl_sa_set_mark(struct xfrmnl_sa *p1, unsigned int p2, unsigned int p3);
int xfrmnl_sa_get_sec_ctx(struct xfrmnl_sa *p1, unsigned int *p2, unsigned int *p3, unsigned int *p4, unsigned int *p5, char *p6);
int xfrmnl_sa_set_sec_ctx(struct xfrmnl_sa *p1, unsigned int p2, unsigned int p3, unsigned int p4, unsigned int p5, const char *p6);
int xfrmnl_sa_get_replay_maxage(struct xfrmnl_sa *p1);
int xfrmnl_sa_set_replay_maxage(struct xfrmnl_sa *p1, unsigned int p2);
int xfrmnl_sa_get_replay_maxdiff(struct xfrmnl_sa *p1);
int xfrmnl_sa_set_replay_maxdiff(struct xfrmnl_sa *p1, unsigned int p2);
int xfrmnl_sa_get_replay_state(struct xfrmnl_sa *p1, unsigned int *p2, unsigned int *p3, unsigned int *p4);
int xfrmnl_sa_set_replay_state(struct xfrmnl_sa *p1, unsigned int p2, unsigned int p3, unsigned int p4);
int xfrmnl_sa_get_replay_state_esn(struct xfrmnl_sa *p1, unsigned int *p2, unsigned int *p3, unsigned int *p4, unsigned int *p5, unsigned int *p6, unsigned int *p7, unsigned int *p8);
int xfrmnl_sa_set_replay_state_esn(struct xfrmnl_sa *p1, unsigned int p2, unsigned int p3, unsigned int p4, unsigned int p5, unsigned int p6, unsigned int p7, unsigned int *p8);
int xfrmnl_sa_get_user_offload(struct xfrmnl_sa *p1, int *p2, uint8_t *p3);
int xfrmnl_sa_set_user_offload(struct xfrmnl_sa *p1, int p2, uint8_t p3);
int xfrmnl_sa_is_expiry_reached(struct xfrmnl_sa *p1);
int xfrmnl_sa_is_hardexpiry_reached(struct xfrmnl_sa *p1);
char *xfrmnl_sa_flags2str(int p1, char *p2, size_t p3);
int xfrmnl_sa_str2flag(const char *p1);
char *xfrmnl_sa_mode2str(int p1, char *p2, size_t p3);
int xfrmnl_sa_str2mode(const char *p1);

#endif
