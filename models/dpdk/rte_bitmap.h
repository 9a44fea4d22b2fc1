/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef __INCLUDE_RTE_BITMAP_H__
#define __INCLUDE_RTE_BITMAP_H__

#include <string.h>
#include <rte_compat.h>
#include <rte_common.h>
#include <rte_config.h>
#include <rte_debug.h>
#include <rte_memory.h>
#include <rte_branch_prediction.h>
#include <rte_prefetch.h>

struct rte_bitmap {
	uint64_t *array1;
	uint64_t *array2;
	uint32_t array1_size;
	uint32_t array2_size;
	uint32_t index1;
	uint32_t offset1;
	uint32_t index2;
	uint32_t go2;
	uint8_t memory[];
};
uint32_t rte_bitmap_get_memory_footprint(uint32_t n_bits);
struct rte_bitmap *rte_bitmap_init(uint32_t n_bits, uint8_t *mem, uint32_t mem_size);
struct rte_bitmap *rte_bitmap_init_with_all_set(uint32_t n_bits, uint8_t *mem, uint32_t mem_size);
int rte_bitmap_free(struct rte_bitmap *bmp);
void rte_bitmap_reset(struct rte_bitmap *bmp);
void rte_bitmap_prefetch0(struct rte_bitmap *bmp, uint32_t pos);
uint64_t rte_bitmap_get(struct rte_bitmap *bmp, uint32_t pos);
void rte_bitmap_set(struct rte_bitmap *bmp, uint32_t pos);
void rte_bitmap_set_slab(struct rte_bitmap *bmp, uint32_t pos, uint64_t slab);
void rte_bitmap_clear(struct rte_bitmap *bmp, uint32_t pos);
int rte_bitmap_scan(struct rte_bitmap *bmp, uint32_t *pos, uint64_t *slab);

#define RTE_BITMAP_SLAB_BIT_SIZE 64
#define RTE_BITMAP_SLAB_BIT_SIZE_LOG2 6
#define RTE_BITMAP_SLAB_BIT_MASK 63
#define RTE_BITMAP_CL_BIT_SIZE 512
#define RTE_BITMAP_CL_BIT_SIZE_LOG2 9
#define RTE_BITMAP_CL_BIT_MASK 511
#define RTE_BITMAP_CL_SLAB_SIZE 8
#define RTE_BITMAP_CL_SLAB_SIZE_LOG2 3
#define RTE_BITMAP_CL_SLAB_MASK 7

#endif
