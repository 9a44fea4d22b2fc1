/* libnl 3.7: the documented interface */
#ifndef NETLINK_CLS_EMATCH_CMP_H_
#define NETLINK_CLS_EMATCH_CMP_H_

#include <netlink/netlink.h>
#include <netlink/route/cls/ematch.h>

struct tcf_em_cmp;
void rtnl_ematch_cmp_set(struct rtnl_ematch *p1, struct tcf_em_cmp *p2);
struct tcf_em_cmp *rtnl_ematch_cmp_get(struct rtnl_ematch *p1);

#endif
