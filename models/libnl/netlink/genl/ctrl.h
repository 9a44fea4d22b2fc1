/* libnl 3.7: the documented interface */
#ifndef NETLINK_GENL_CTRL_H_
#define NETLINK_GENL_CTRL_H_

#include <netlink/netlink.h>
#include <netlink/cache.h>
#include <netlink/addr.h>

struct genl_family;
int genl_ctrl_alloc_cache(struct nl_sock *p1, struct nl_cache **p2);
struct genl_family *genl_ctrl_search(struct nl_cache *p1, int p2);
struct genl_family *genl_ctrl_search_by_name(struct nl_cache *p1, const char *p2);
int genl_ctrl_resolve(struct nl_sock *p1, const char *p2);
int genl_ctrl_resolve_grp(struct nl_sock *sk, const char *family, const char *grp);

#endif
