/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_MEMZONE_H_
#define _RTE_MEMZONE_H_

#include <stdio.h>
#include <rte_memory.h>
#include <rte_common.h>

struct rte_memzone {
	char name[32];
	rte_iova_t iova;
	union {
		void *addr;
		uint64_t addr_64;
	};
	size_t len;
	uint64_t hugepage_sz;
	int32_t socket_id;
	uint32_t flags;
} __attribute__((packed));
const struct rte_memzone *rte_memzone_reserve(const char *name, size_t len, int socket_id, unsigned int flags)
    __contract("null(ret)");
const struct rte_memzone *rte_memzone_reserve_aligned(const char *name, size_t len, int socket_id, unsigned int flags, unsigned int align)
    __contract("null(ret)");
const struct rte_memzone *rte_memzone_reserve_bounded(const char *name, size_t len, int socket_id, unsigned int flags, unsigned int align, unsigned int bound)
    __contract("null(ret)");
int rte_memzone_free(const struct rte_memzone *mz);
const struct rte_memzone *rte_memzone_lookup(const char *name);
void rte_memzone_dump(FILE *f);
void rte_memzone_walk(void (*func)(const struct rte_memzone *, void *), void *arg);

#define RTE_MEMZONE_2MB 0x1
#define RTE_MEMZONE_1GB 0x2
#define RTE_MEMZONE_16MB 0x100
#define RTE_MEMZONE_16GB 0x200
#define RTE_MEMZONE_256KB 0x10000
#define RTE_MEMZONE_256MB 0x20000
#define RTE_MEMZONE_512MB 0x40000
#define RTE_MEMZONE_4GB 0x80000
#define RTE_MEMZONE_SIZE_HINT_ONLY 0x4
#define RTE_MEMZONE_IOVA_CONTIG 0x100000
#define RTE_MEMZONE_NAMESIZE 32

#endif
