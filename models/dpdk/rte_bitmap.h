/* DPDK 22.11: bitmap */
#ifndef _RTE_BITMAP_H_
#define _RTE_BITMAP_H_

#include <string.h>
#include <rte_common.h>
#include <rte_debug.h>
#include <rte_memory.h>
#include <rte_branch_prediction.h>
#include <rte_prefetch.h>
#define RTE_BITMAP_SLAB_BIT_SIZE 64
#define RTE_BITMAP_SLAB_BIT_SIZE_LOG2 6
#define RTE_BITMAP_SLAB_BIT_MASK (RTE_BITMAP_SLAB_BIT_SIZE - 1)
#define RTE_BITMAP_CL_BIT_SIZE (RTE_CACHE_LINE_SIZE * 8)
#define RTE_BITMAP_CL_BIT_SIZE_LOG2 (RTE_CACHE_LINE_SIZE_LOG2 + 3)
#define RTE_BITMAP_CL_BIT_MASK (RTE_BITMAP_CL_BIT_SIZE - 1)
#define RTE_BITMAP_CL_SLAB_SIZE (RTE_BITMAP_CL_BIT_SIZE / RTE_BITMAP_SLAB_BIT_SIZE)
#define RTE_BITMAP_CL_SLAB_SIZE_LOG2 (RTE_BITMAP_CL_BIT_SIZE_LOG2 - RTE_BITMAP_SLAB_BIT_SIZE_LOG2)
#define RTE_BITMAP_CL_SLAB_MASK (RTE_BITMAP_CL_SLAB_SIZE - 1)
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
void __rte_bitmap_index1_inc(struct rte_bitmap *bmp);
uint64_t __rte_bitmap_mask1_get(struct rte_bitmap *bmp);
void __rte_bitmap_index2_set(struct rte_bitmap *bmp);
uint32_t __rte_bitmap_get_memory_footprint(uint32_t n_bits, uint32_t *array1_byte_offset, uint32_t *array1_slabs, uint32_t *array2_byte_offset, uint32_t *array2_slabs);
void __rte_bitmap_scan_init(struct rte_bitmap *bmp);
uint32_t rte_bitmap_get_memory_footprint(uint32_t n_bits);
struct rte_bitmap * rte_bitmap_init(uint32_t n_bits, uint8_t *mem, uint32_t mem_size);
void __rte_bitmap_clear_slab_overhead_bits(uint64_t *slabs, uint32_t slab_size, uint32_t pos);
struct rte_bitmap * rte_bitmap_init_with_all_set(uint32_t n_bits, uint8_t *mem, uint32_t mem_size);
int rte_bitmap_free(struct rte_bitmap *bmp);
void rte_bitmap_reset(struct rte_bitmap *bmp);
void rte_bitmap_prefetch0(struct rte_bitmap *bmp, uint32_t pos);
uint64_t rte_bitmap_get(struct rte_bitmap *bmp, uint32_t pos);
void rte_bitmap_set(struct rte_bitmap *bmp, uint32_t pos);
void rte_bitmap_set_slab(struct rte_bitmap *bmp, uint32_t pos, uint64_t slab);
#if RTE_BITMAP_CL_SLAB_SIZE == 8
uint64_t __rte_bitmap_line_not_empty(uint64_t *slab2);
#elif RTE_BITMAP_CL_SLAB_SIZE == 16
uint64_t __rte_bitmap_line_not_empty(uint64_t *slab2);
#endif
void rte_bitmap_clear(struct rte_bitmap *bmp, uint32_t pos);
int __rte_bitmap_scan_search(struct rte_bitmap *bmp);
void __rte_bitmap_scan_read_init(struct rte_bitmap *bmp);
int __rte_bitmap_scan_read(struct rte_bitmap *bmp, uint32_t *pos, uint64_t *slab);
int rte_bitmap_scan(struct rte_bitmap *bmp, uint32_t *pos, uint64_t *slab);

#endif
