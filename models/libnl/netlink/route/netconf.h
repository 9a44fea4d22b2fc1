/* libnl 3.7: the documented interface */
#ifndef NETCONF_H_
#define NETCONF_H_

struct rtnl_netconf;
int rtnl_netconf_alloc_cache(struct nl_sock *sk, struct nl_cache **result);
struct rtnl_netconf *rtnl_netconf_get_by_idx(struct nl_cache *cache, int family, int ifindex);
struct rtnl_netconf *rtnl_netconf_get_all(struct nl_cache *cache, int family);
struct rtnl_netconf *rtnl_netconf_get_default(struct nl_cache *cache, int family);
void rtnl_netconf_put(struct rtnl_netconf *nc) __contract("unref(nc)");
int rtnl_netconf_get_family(struct rtnl_netconf *nc, int *val);
int rtnl_netconf_get_ifindex(struct rtnl_netconf *nc, int *val);
int rtnl_netconf_get_forwarding(struct rtnl_netconf *nc, int *val);
int rtnl_netconf_get_mc_forwarding(struct rtnl_netconf *nc, int *val);
int rtnl_netconf_get_rp_filter(struct rtnl_netconf *nc, int *val);
int rtnl_netconf_get_proxy_neigh(struct rtnl_netconf *nc, int *val);
int rtnl_netconf_get_ignore_routes_linkdown(struct rtnl_netconf *nc, int *val);
int rtnl_netconf_get_input(struct rtnl_netconf *nc, int *val);

#endif
