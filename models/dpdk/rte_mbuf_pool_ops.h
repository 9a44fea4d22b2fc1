/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_MBUF_POOL_OPS_H_
#define _RTE_MBUF_POOL_OPS_H_

int rte_mbuf_set_platform_mempool_ops(const char *ops_name);
const char *rte_mbuf_platform_mempool_ops(void);
int rte_mbuf_set_user_mempool_ops(const char *ops_name);
const char *rte_mbuf_user_mempool_ops(void);
const char *rte_mbuf_best_mempool_ops(void);

#endif
