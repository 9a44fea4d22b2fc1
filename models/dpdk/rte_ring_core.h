/* DPDK 22.11: ring core */
#ifndef _RTE_RING_CORE_H_
#define _RTE_RING_CORE_H_

#include <sys/queue.h>
#include <stdio.h>
#include <stdint.h>
#include <string.h>
#include <errno.h>
#include <rte_common.h>
#include <rte_memory.h>
#include <rte_lcore.h>
#include <rte_atomic.h>
#include <rte_branch_prediction.h>
#include <rte_memzone.h>
#include <rte_pause.h>
#include <rte_debug.h>
#define RTE_TAILQ_RING_NAME "RTE_RING"
enum rte_ring_queue_behavior {
	RTE_RING_QUEUE_FIXED = 0,
	RTE_RING_QUEUE_VARIABLE };
#define RTE_RING_MZ_PREFIX "RG_"
#define RTE_RING_NAMESIZE (RTE_MEMZONE_NAMESIZE - \
	sizeof(RTE_RING_MZ_PREFIX) + 1)
enum rte_ring_sync_type {
	RTE_RING_SYNC_MT,
	RTE_RING_SYNC_ST,
	RTE_RING_SYNC_MT_RTS,
	RTE_RING_SYNC_MT_HTS,
};
struct rte_ring_headtail {
	volatile uint32_t head;
	volatile uint32_t tail;
	RTE_STD_C11 union {
		enum rte_ring_sync_type sync_type;
		uint32_t single;
	};
};
union __rte_ring_rts_poscnt {
	uint64_t raw __rte_aligned(8);
	struct {
		uint32_t cnt;
		uint32_t pos;
	} val;
};
struct rte_ring_rts_headtail {
	volatile union __rte_ring_rts_poscnt tail;
	enum rte_ring_sync_type sync_type;
	uint32_t htd_max;
	volatile union __rte_ring_rts_poscnt head;
};
union __rte_ring_hts_pos {
	uint64_t raw __rte_aligned(8);
	struct {
		uint32_t head;
		uint32_t tail;
	} pos;
};
struct rte_ring_hts_headtail {
	volatile union __rte_ring_hts_pos ht;
	enum rte_ring_sync_type sync_type;
};
struct rte_ring {
	char name[RTE_RING_NAMESIZE] __rte_cache_aligned;
	int flags;
	const struct rte_memzone *memzone;
	uint32_t size;
	uint32_t mask;
	uint32_t capacity;
	char pad0 __rte_cache_aligned;
	RTE_STD_C11 union {
		struct rte_ring_headtail prod;
		struct rte_ring_hts_headtail hts_prod;
		struct rte_ring_rts_headtail rts_prod;
	} __rte_cache_aligned;
	char pad1 __rte_cache_aligned;
	RTE_STD_C11 union {
		struct rte_ring_headtail cons;
		struct rte_ring_hts_headtail hts_cons;
		struct rte_ring_rts_headtail rts_cons;
	} __rte_cache_aligned;
	char pad2 __rte_cache_aligned;
};
#define RING_F_SP_ENQ 0x0001
#define RING_F_SC_DEQ 0x0002
#define RING_F_EXACT_SZ 0x0004
#define RTE_RING_SZ_MASK (0x7fffffffU)
#define RING_F_MP_RTS_ENQ 0x0008
#define RING_F_MC_RTS_DEQ 0x0010
#define RING_F_MP_HTS_ENQ 0x0020
#define RING_F_MC_HTS_DEQ 0x0040

#endif
