/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_DISTRIBUTOR_H_
#define _RTE_DISTRIBUTOR_H_

enum rte_distributor_alg_type {
	RTE_DIST_ALG_BURST, RTE_DIST_ALG_SINGLE, RTE_DIST_NUM_ALG_TYPES
};
struct rte_distributor;
struct rte_mbuf;
struct rte_distributor *rte_distributor_create(const char *name, unsigned int socket_id, unsigned int num_workers, unsigned int alg_type);
int rte_distributor_process(struct rte_distributor *d, struct rte_mbuf **mbufs, unsigned int num_mbufs);
int rte_distributor_returned_pkts(struct rte_distributor *d, struct rte_mbuf **mbufs, unsigned int max_mbufs);
int rte_distributor_flush(struct rte_distributor *d);
void rte_distributor_clear_returns(struct rte_distributor *d);
int rte_distributor_get_pkt(struct rte_distributor *d, unsigned int worker_id, struct rte_mbuf **pkts, struct rte_mbuf **oldpkt, unsigned int retcount);
int rte_distributor_return_pkt(struct rte_distributor *d, unsigned int worker_id, struct rte_mbuf **oldpkt, int num);
void rte_distributor_request_pkt(struct rte_distributor *d, unsigned int worker_id, struct rte_mbuf **oldpkt, unsigned int count);
int rte_distributor_poll_pkt(struct rte_distributor *d, unsigned int worker_id, struct rte_mbuf **mbufs);

#endif
