/* libnl 3.7: the documented interface */
#ifndef NETLINK_NETEM_H_
#define NETLINK_NETEM_H_

#include <netlink/netlink.h>
#include <netlink/route/qdisc.h>

void rtnl_netem_set_limit(struct rtnl_qdisc *p1, int p2);
int rtnl_netem_get_limit(struct rtnl_qdisc *p1);
void rtnl_netem_set_gap(struct rtnl_qdisc *p1, int p2);
int rtnl_netem_get_gap(struct rtnl_qdisc *p1);
void rtnl_netem_set_reorder_probability(struct rtnl_qdisc *p1, int p2);
int rtnl_netem_get_reorder_probability(struct rtnl_qdisc *p1);
void rtnl_netem_set_reorder_correlation(struct rtnl_qdisc *p1, int p2);
int rtnl_netem_get_reorder_correlation(struct rtnl_qdisc *p1);
void rtnl_netem_set_corruption_probability(struct rtnl_qdisc *p1, int p2);
int rtnl_netem_get_corruption_probability(struct rtnl_qdisc *p1);
void rtnl_netem_set_corruption_correlation(struct rtnl_qdisc *p1, int p2);
int rtnl_netem_get_corruption_correlation(struct rtnl_qdisc *p1);
void rtnl_netem_set_loss(struct rtnl_qdisc *p1, int p2);
int rtnl_netem_get_loss(struct rtnl_qdisc *p1);
void rtnl_netem_set_loss_correlation(struct rtnl_qdisc *p1, int p2);
int rtnl_netem_get_loss_correlation(struct rtnl_qdisc *p1);
void rtnl_netem_set_duplicate(struct rtnl_qdisc *p1, int p2);
int rtnl_netem_get_duplicate(struct rtnl_qdisc *p1);
void rtnl_netem_set_duplicate_correlation(struct rtnl_qdisc *p1, int p2);
int rtnl_netem_get_duplicate_correlation(struct rtnl_qdisc *p1);
void rtnl_netem_set_delay(struct rtnl_qdisc *p1, int p2);
int rtnl_netem_get_delay(struct rtnl_qdisc *p1);
void rtnl_netem_set_jitter(struct rtnl_qdisc *p1, int p2);
int rtnl_netem_get_jitter(struct rtnl_qdisc *p1);
void rtnl_netem_set_delay_correlation(struct rtnl_qdisc *p1, int p2);
int rtnl_netem_get_delay_correlation(struct rtnl_qdisc *p1);
int rtnl_netem_set_delay_distribution(struct rtnl_qdisc *p1, const char *p2);
int rtnl_netem_set_delay_distribution_data(struct rtnl_qdisc *p1, const int16_t *p2, size_t len);
int rtnl_netem_get_delay_distribution_size(struct rtnl_qdisc *p1);
int rtnl_netem_get_delay_distribution(struct rtnl_qdisc *p1, int16_t **p2);

#define MAXDIST 65536

#endif
