/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_RING_CORE_H_
#define _RTE_RING_CORE_H_

#include <stdio.h>
#include <stdint.h>
#include <string.h>
#include <errno.h>
#include <rte_common.h>
#include <rte_config.h>
#include <rte_memory.h>
#include <rte_lcore.h>
#include <rte_atomic.h>
#include <rte_branch_prediction.h>
#include <rte_memzone.h>
#include <rte_pause.h>
#include <rte_debug.h>

enum rte_ring_queue_behavior {
	RTE_RING_QUEUE_FIXED, RTE_RING_QUEUE_VARIABLE
};
enum rte_ring_sync_type {
	RTE_RING_SYNC_MT, RTE_RING_SYNC_ST, RTE_RING_SYNC_MT_RTS, RTE_RING_SYNC_MT_HTS
};
struct rte_ring_headtail {
	volatile uint32_t head;
	volatile uint32_t tail;
	union {
		enum rte_ring_sync_type sync_type;
		uint32_t single;
	};
};
union __rte_ring_rts_poscnt {
	uint64_t raw __attribute__((aligned(8)));
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
	uint64_t raw __attribute__((aligned(8)));
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
	char name[29] __attribute__((aligned(64)));
	int flags;
	const struct rte_memzone *memzone;
	uint32_t size;
	uint32_t mask;
	uint32_t capacity;
	char pad0 __attribute__((aligned(64)));
	union {
		struct rte_ring_headtail prod;
		struct rte_ring_hts_headtail hts_prod;
		struct rte_ring_rts_headtail rts_prod;
	} __attribute__((aligned(64)));
	char pad1 __attribute__((aligned(64)));
	union {
		struct rte_ring_headtail cons;
		struct rte_ring_hts_headtail hts_cons;
		struct rte_ring_rts_headtail rts_cons;
	} __attribute__((aligned(64)));
	char pad2 __attribute__((aligned(64)));
};

#define RTE_TAILQ_RING_NAME "RTE_RING"
#define RTE_RING_MZ_PREFIX "RG_"
#define RTE_RING_NAMESIZE 29UL
#define RING_F_SP_ENQ 0x1
#define RING_F_SC_DEQ 0x2
#define RING_F_EXACT_SZ 0x4
#define RTE_RING_SZ_MASK 0x7fffffffU
#define RING_F_MP_RTS_ENQ 0x8
#define RING_F_MC_RTS_DEQ 0x10
#define RING_F_MP_HTS_ENQ 0x20
#define RING_F_MC_HTS_DEQ 0x40

#endif
