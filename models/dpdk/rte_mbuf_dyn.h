/* DPDK 22.11: mbuf dyn */
#ifndef _RTE_MBUF_DYN_H_
#define _RTE_MBUF_DYN_H_

#include <stdio.h>
#include <stdint.h>
#define RTE_MBUF_DYN_NAMESIZE 64
struct rte_mbuf_dynfield {
	char name[RTE_MBUF_DYN_NAMESIZE];
	size_t size;
	size_t align;
	unsigned int flags;
};
struct rte_mbuf_dynflag {
	char name[RTE_MBUF_DYN_NAMESIZE];
	unsigned int flags;
};
int rte_mbuf_dynfield_register(const struct rte_mbuf_dynfield *params);
int rte_mbuf_dynfield_register_offset(const struct rte_mbuf_dynfield *params, size_t offset);
int rte_mbuf_dynfield_lookup(const char *name, struct rte_mbuf_dynfield *params);
int rte_mbuf_dynflag_register(const struct rte_mbuf_dynflag *params);
int rte_mbuf_dynflag_register_bitnum(const struct rte_mbuf_dynflag *params, unsigned int bitnum);
int rte_mbuf_dynflag_lookup(const char *name, struct rte_mbuf_dynflag *params);
#define RTE_MBUF_DYNFIELD(m, offset, type) ((type)((uintptr_t)(m) + (offset)))
void rte_mbuf_dyn_dump(FILE *out);
#define RTE_MBUF_DYNFIELD_METADATA_NAME "rte_flow_dynfield_metadata"
#define RTE_MBUF_DYNFLAG_METADATA_NAME "rte_flow_dynflag_metadata"
#define RTE_MBUF_DYNFIELD_TIMESTAMP_NAME "rte_dynfield_timestamp"
typedef uint64_t rte_mbuf_timestamp_t;
#define RTE_MBUF_DYNFLAG_RX_TIMESTAMP_NAME "rte_dynflag_rx_timestamp"
int rte_mbuf_dyn_rx_timestamp_register(int *field_offset, uint64_t *rx_flag);
#define RTE_MBUF_DYNFLAG_TX_TIMESTAMP_NAME "rte_dynflag_tx_timestamp"
int rte_mbuf_dyn_tx_timestamp_register(int *field_offset, uint64_t *tx_flag);
#define RTE_MBUF_DYNFIELD_IP_REASSEMBLY_NAME "rte_dynfield_ip_reassembly"
#define RTE_MBUF_DYNFLAG_IP_REASSEMBLY_INCOMPLETE_NAME "rte_dynflag_ip_reassembly_incomplete"

#endif
