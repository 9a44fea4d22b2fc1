/* DPDK 22.11: mempool */
#ifndef _RTE_MEMPOOL_H_
#define _RTE_MEMPOOL_H_

#include <sys/queue.h>
#include <stdio.h>
#include <stdint.h>
#include <inttypes.h>
#include <rte_spinlock.h>
#include <rte_debug.h>
#include <rte_lcore.h>
#include <rte_branch_prediction.h>
#include <rte_ring.h>
#include <rte_memcpy.h>
#include <rte_common.h>
#define RTE_MEMPOOL_HEADER_COOKIE1 0xbadbadbadadd2e55ULL
#define RTE_MEMPOOL_HEADER_COOKIE2 0xf2eef2eedadd2e55ULL
#define RTE_MEMPOOL_TRAILER_COOKIE 0xadd2e55badbadbadULL
#ifdef RTE_LIBRTE_MEMPOOL_STATS
struct rte_mempool_debug_stats {
	uint64_t put_bulk;
	uint64_t put_objs;
	uint64_t put_common_pool_bulk;
	uint64_t put_common_pool_objs;
	uint64_t get_common_pool_bulk;
	uint64_t get_common_pool_objs;
	uint64_t get_success_bulk;
	uint64_t get_success_objs;
	uint64_t get_fail_bulk;
	uint64_t get_fail_objs;
	uint64_t get_success_blks;
	uint64_t get_fail_blks;
} __rte_cache_aligned;
#endif
struct rte_mempool_cache {
	uint32_t size;
	uint32_t flushthresh;
	uint32_t len;
#ifdef RTE_LIBRTE_MEMPOOL_STATS
	uint32_t unused;
	struct {
		uint64_t put_bulk;
		uint64_t put_objs;
		uint64_t get_success_bulk;
		uint64_t get_success_objs;
	} stats;
#endif
	void *objs[RTE_MEMPOOL_CACHE_MAX_SIZE *2] __rte_cache_aligned;
} __rte_cache_aligned;
struct rte_mempool_objsz {
	uint32_t elt_size;
	uint32_t header_size;
	uint32_t trailer_size;
	uint32_t total_size;
};
#define RTE_MEMPOOL_NAMESIZE (RTE_RING_NAMESIZE - \
	sizeof(RTE_MEMPOOL_MZ_PREFIX) + 1)
#define RTE_MEMPOOL_MZ_PREFIX "MP_"
#define RTE_MEMPOOL_MZ_FORMAT RTE_MEMPOOL_MZ_PREFIX "%s"
#ifndef RTE_MEMPOOL_ALIGN
#define RTE_MEMPOOL_ALIGN RTE_CACHE_LINE_SIZE
#endif
#define RTE_MEMPOOL_ALIGN_MASK (RTE_MEMPOOL_ALIGN - 1)
struct rte_mempool_objhdr {
	STAILQ_ENTRY(rte_mempool_objhdr) next;
	struct rte_mempool *mp;
	rte_iova_t iova;
#ifdef RTE_LIBRTE_MEMPOOL_DEBUG
	uint64_t cookie;
#endif
};
STAILQ_HEAD(rte_mempool_objhdr_list, rte_mempool_objhdr);
#ifdef RTE_LIBRTE_MEMPOOL_DEBUG
struct rte_mempool_objtlr {
	uint64_t cookie;
};
#endif
STAILQ_HEAD(rte_mempool_memhdr_list, rte_mempool_memhdr);
typedef void(rte_mempool_memchunk_free_cb_t)(struct rte_mempool_memhdr *memhdr, void *opaque);
struct rte_mempool_memhdr {
	STAILQ_ENTRY(rte_mempool_memhdr) next;
	struct rte_mempool *mp;
	void *addr;
	rte_iova_t iova;
	size_t len;
	rte_mempool_memchunk_free_cb_t *free_cb;
	void *opaque;
};
struct rte_mempool_info {
	unsigned int contig_block_size;
} __rte_cache_aligned;
struct rte_mempool {
	char name[RTE_MEMPOOL_NAMESIZE];
	RTE_STD_C11 union {
		void *pool_data;
		uint64_t pool_id;
	};
	void *pool_config;
	const struct rte_memzone *mz;
	unsigned int flags;
	int socket_id;
	uint32_t size;
	uint32_t cache_size;
	uint32_t elt_size;
	uint32_t header_size;
	uint32_t trailer_size;
	unsigned private_data_size;
	int32_t ops_index;
	struct rte_mempool_cache *local_cache;
	uint32_t populated_size;
	struct rte_mempool_objhdr_list elt_list;
	uint32_t nb_mem_chunks;
	struct rte_mempool_memhdr_list mem_list;
#ifdef RTE_LIBRTE_MEMPOOL_STATS
	struct rte_mempool_debug_stats stats[RTE_MAX_LCORE + 1];
#endif
} __rte_cache_aligned;
#define RTE_MEMPOOL_F_NO_SPREAD 0x0001
#define MEMPOOL_F_NO_SPREAD RTE_MEMPOOL_F_NO_SPREAD
#define RTE_MEMPOOL_F_NO_CACHE_ALIGN 0x0002
#define MEMPOOL_F_NO_CACHE_ALIGN RTE_MEMPOOL_F_NO_CACHE_ALIGN
#define RTE_MEMPOOL_F_SP_PUT 0x0004
#define MEMPOOL_F_SP_PUT RTE_MEMPOOL_F_SP_PUT
#define RTE_MEMPOOL_F_SC_GET 0x0008
#define MEMPOOL_F_SC_GET RTE_MEMPOOL_F_SC_GET
#define RTE_MEMPOOL_F_POOL_CREATED 0x0010
#define RTE_MEMPOOL_F_NO_IOVA_CONTIG 0x0020
#define MEMPOOL_F_NO_IOVA_CONTIG RTE_MEMPOOL_F_NO_IOVA_CONTIG
#define RTE_MEMPOOL_F_NON_IO 0x0040
#define RTE_MEMPOOL_VALID_USER_FLAGS (RTE_MEMPOOL_F_NO_SPREAD \
	| RTE_MEMPOOL_F_NO_CACHE_ALIGN \
	| RTE_MEMPOOL_F_SP_PUT \
	| RTE_MEMPOOL_F_SC_GET \
	| RTE_MEMPOOL_F_NO_IOVA_CONTIG \
	)
#ifdef RTE_LIBRTE_MEMPOOL_STATS
#define RTE_MEMPOOL_STAT_ADD(mp, name, n) do { \
	unsigned int __lcore_id = rte_lcore_id(); \
	if (likely(__lcore_id < RTE_MAX_LCORE)) \
	(mp)->stats[__lcore_id].name += (n); \
	else \
	__atomic_fetch_add(&((mp)->stats[RTE_MAX_LCORE].name), \
	(n), __ATOMIC_RELAXED); \
	} while (0)
#else
#define RTE_MEMPOOL_STAT_ADD(mp, name, n) do {} while (0)
#endif
#ifdef RTE_LIBRTE_MEMPOOL_STATS
#define RTE_MEMPOOL_CACHE_STAT_ADD(cache, name, n) ((cache)->stats.name += (n))
#else
#define RTE_MEMPOOL_CACHE_STAT_ADD(cache, name, n) do {} while (0)
#endif
#define RTE_MEMPOOL_HEADER_SIZE(mp, cs) \
	(sizeof(*(mp)) + (((cs) == 0) ? 0 : \
	(sizeof(struct rte_mempool_cache) * RTE_MAX_LCORE)))
struct rte_mempool_objhdr * rte_mempool_get_header(void *obj);
struct rte_mempool *rte_mempool_from_obj(void *obj);
struct rte_mempool_objtlr *rte_mempool_get_trailer(void *obj);
void rte_mempool_check_cookies(const struct rte_mempool *mp, void *const *obj_table_const, unsigned n, int free);
#ifdef RTE_LIBRTE_MEMPOOL_DEBUG
#define RTE_MEMPOOL_CHECK_COOKIES(mp, obj_table_const, n, free) \
	rte_mempool_check_cookies(mp, obj_table_const, n, free)
#else
#define RTE_MEMPOOL_CHECK_COOKIES(mp, obj_table_const, n, free) do {} while (0)
#endif
void rte_mempool_contig_blocks_check_cookies(const struct rte_mempool *mp, void *const *first_obj_table_const, unsigned int n, int free);
#ifdef RTE_LIBRTE_MEMPOOL_DEBUG
#define RTE_MEMPOOL_CONTIG_BLOCKS_CHECK_COOKIES(mp, first_obj_table_const, n, \
	free) \
	rte_mempool_contig_blocks_check_cookies(mp, first_obj_table_const, n, \
	free)
#else
#define RTE_MEMPOOL_CONTIG_BLOCKS_CHECK_COOKIES(mp, first_obj_table_const, n, \
	free) \
	do {} while (0)
#endif
#define RTE_MEMPOOL_OPS_NAMESIZE 32
typedef int (*rte_mempool_alloc_t)(struct rte_mempool *mp);
typedef void (*rte_mempool_free_t)(struct rte_mempool *mp);
typedef int (*rte_mempool_enqueue_t)(struct rte_mempool *mp, void *const *obj_table, unsigned int n);
typedef int (*rte_mempool_dequeue_t)(struct rte_mempool *mp, void **obj_table, unsigned int n);
typedef int (*rte_mempool_dequeue_contig_blocks_t)(struct rte_mempool *mp, void **first_obj_table, unsigned int n);
typedef unsigned (*rte_mempool_get_count)(const struct rte_mempool *mp);
typedef ssize_t (*rte_mempool_calc_mem_size_t)(const struct rte_mempool *mp, uint32_t obj_num, uint32_t pg_shift, size_t *min_chunk_size, size_t *align);
ssize_t rte_mempool_op_calc_mem_size_helper(const struct rte_mempool *mp, uint32_t obj_num, uint32_t pg_shift, size_t chunk_reserve, size_t *min_chunk_size, size_t *align);
ssize_t rte_mempool_op_calc_mem_size_default(const struct rte_mempool *mp, uint32_t obj_num, uint32_t pg_shift, size_t *min_chunk_size, size_t *align);
typedef void(rte_mempool_populate_obj_cb_t)(struct rte_mempool *mp, void *opaque, void *vaddr, rte_iova_t iova);
typedef int (*rte_mempool_populate_t)(struct rte_mempool *mp, unsigned int max_objs, void *vaddr, rte_iova_t iova, size_t len, rte_mempool_populate_obj_cb_t *obj_cb, void *obj_cb_arg);
#define RTE_MEMPOOL_POPULATE_F_ALIGN_OBJ 0x0001
int rte_mempool_op_populate_helper(struct rte_mempool *mp, unsigned int flags, unsigned int max_objs, void *vaddr, rte_iova_t iova, size_t len, rte_mempool_populate_obj_cb_t *obj_cb, void *obj_cb_arg);
int rte_mempool_op_populate_default(struct rte_mempool *mp, unsigned int max_objs, void *vaddr, rte_iova_t iova, size_t len, rte_mempool_populate_obj_cb_t *obj_cb, void *obj_cb_arg);
typedef int (*rte_mempool_get_info_t)(const struct rte_mempool *mp, struct rte_mempool_info *info);
struct rte_mempool_ops {
	char name[RTE_MEMPOOL_OPS_NAMESIZE];
	rte_mempool_alloc_t alloc;
	rte_mempool_free_t free;
	rte_mempool_enqueue_t enqueue;
	rte_mempool_dequeue_t dequeue;
	rte_mempool_get_count get_count;
	rte_mempool_calc_mem_size_t calc_mem_size;
	rte_mempool_populate_t populate;
	rte_mempool_get_info_t get_info;
	rte_mempool_dequeue_contig_blocks_t dequeue_contig_blocks;
} __rte_cache_aligned;
#define RTE_MEMPOOL_MAX_OPS_IDX 16
struct rte_mempool_ops_table {
	rte_spinlock_t sl;
	uint32_t num_ops;
	struct rte_mempool_ops ops[RTE_MEMPOOL_MAX_OPS_IDX];
} __rte_cache_aligned;
extern struct rte_mempool_ops_table rte_mempool_ops_table;
struct rte_mempool_ops * rte_mempool_get_ops(int ops_index);
int rte_mempool_ops_alloc(struct rte_mempool *mp);
int rte_mempool_ops_dequeue_bulk(struct rte_mempool *mp, void **obj_table, unsigned n);
int rte_mempool_ops_dequeue_contig_blocks(struct rte_mempool *mp, void **first_obj_table, unsigned int n);
int rte_mempool_ops_enqueue_bulk(struct rte_mempool *mp, void *const *obj_table, unsigned n);
unsigned rte_mempool_ops_get_count(const struct rte_mempool *mp);
ssize_t rte_mempool_ops_calc_mem_size(const struct rte_mempool *mp, uint32_t obj_num, uint32_t pg_shift, size_t *min_chunk_size, size_t *align);
int rte_mempool_ops_populate(struct rte_mempool *mp, unsigned int max_objs, void *vaddr, rte_iova_t iova, size_t len, rte_mempool_populate_obj_cb_t *obj_cb, void *obj_cb_arg);
int rte_mempool_ops_get_info(const struct rte_mempool *mp, struct rte_mempool_info *info);
void rte_mempool_ops_free(struct rte_mempool *mp);
int rte_mempool_set_ops_byname(struct rte_mempool *mp, const char *name, void *pool_config);
int rte_mempool_register_ops(const struct rte_mempool_ops *ops);
#define RTE_MEMPOOL_REGISTER_OPS(ops) \
	RTE_INIT(mp_hdlr_init_##ops) \
	{ \
	rte_mempool_register_ops(&ops); \
	}
typedef void(rte_mempool_obj_cb_t)(struct rte_mempool *mp, void *opaque, void *obj, unsigned obj_idx);
typedef rte_mempool_obj_cb_t rte_mempool_obj_ctor_t;
typedef void(rte_mempool_mem_cb_t)(struct rte_mempool *mp, void *opaque, struct rte_mempool_memhdr *memhdr, unsigned mem_idx);
typedef void(rte_mempool_ctor_t)(struct rte_mempool *, void *);
struct rte_mempool * rte_mempool_create(const char *name, unsigned n, unsigned elt_size, unsigned cache_size, unsigned private_data_size, rte_mempool_ctor_t *mp_init, void *mp_init_arg, rte_mempool_obj_cb_t *obj_init, void *obj_init_arg, int socket_id, unsigned flags)
	__contract("null(ret)");
struct rte_mempool * rte_mempool_create_empty(const char *name, unsigned n, unsigned elt_size, unsigned cache_size, unsigned private_data_size, int socket_id, unsigned flags)
	__contract("null(ret)");
void rte_mempool_free(struct rte_mempool *mp) __contract("frees(mp)");
int rte_mempool_populate_iova(struct rte_mempool *mp, char *vaddr, rte_iova_t iova, size_t len, rte_mempool_memchunk_free_cb_t *free_cb, void *opaque);
int rte_mempool_populate_virt(struct rte_mempool *mp, char *addr, size_t len, size_t pg_sz, rte_mempool_memchunk_free_cb_t *free_cb, void *opaque);
int rte_mempool_populate_default(struct rte_mempool *mp);
int rte_mempool_populate_anon(struct rte_mempool *mp);
uint32_t rte_mempool_obj_iter(struct rte_mempool *mp, rte_mempool_obj_cb_t *obj_cb, void *obj_cb_arg);
uint32_t rte_mempool_mem_iter(struct rte_mempool *mp, rte_mempool_mem_cb_t *mem_cb, void *mem_cb_arg);
void rte_mempool_dump(FILE *f, struct rte_mempool *mp);
struct rte_mempool_cache * rte_mempool_cache_create(uint32_t size, int socket_id);
void rte_mempool_cache_free(struct rte_mempool_cache *cache);
static struct rte_mempool_cache * rte_mempool_default_cache(struct rte_mempool *mp, unsigned lcore_id) {
	if(mp->cache_size == 0) return NULL;
	if(lcore_id >= RTE_MAX_LCORE) return NULL;
	rte_mempool_trace_default_cache(mp, lcore_id, &mp->local_cache[lcore_id]);
	return &mp->local_cache[lcore_id];
}
static void rte_mempool_cache_flush(struct rte_mempool_cache *cache, struct rte_mempool *mp) {
	if(cache == NULL) cache = rte_mempool_default_cache(mp, rte_lcore_id());
	if(cache == NULL || cache->len == 0) return;
	rte_mempool_trace_cache_flush(cache, mp);
	rte_mempool_ops_enqueue_bulk(mp, cache->objs, cache->len);
	cache->len = 0;
}
static void rte_mempool_do_generic_put(struct rte_mempool *mp, void *const *obj_table, unsigned int n, struct rte_mempool_cache *cache) {
	void **cache_objs;
	if(unlikely(cache == NULL)) goto driver_enqueue;
	RTE_MEMPOOL_CACHE_STAT_ADD(cache, put_bulk, 1);
	RTE_MEMPOOL_CACHE_STAT_ADD(cache, put_objs, n);
	if(unlikely(n > cache->flushthresh)) goto driver_enqueue_stats_incremented;
	if(cache->len + n <= cache->flushthresh) {
		cache_objs = &cache->objs[cache->len];
		cache->len += n;
	} else {
		cache_objs = &cache->objs[0];
		rte_mempool_ops_enqueue_bulk(mp, cache_objs, cache->len);
		cache->len = n;
	}
	rte_memcpy(cache_objs, obj_table, sizeof(void *) *n)
	__contract("reads(src, n) writes(dst, n) copies(dst, src) same(ret, dst)");
	return;
	driver_enqueue:
	RTE_MEMPOOL_STAT_ADD(mp, put_bulk, 1);
	RTE_MEMPOOL_STAT_ADD(mp, put_objs, n);
	driver_enqueue_stats_incremented:
	rte_mempool_ops_enqueue_bulk(mp, obj_table, n);
}
static void rte_mempool_generic_put(struct rte_mempool *mp, void *const *obj_table, unsigned int n, struct rte_mempool_cache *cache) {
	rte_mempool_trace_generic_put(mp, obj_table, n, cache);
	RTE_MEMPOOL_CHECK_COOKIES(mp, obj_table, n, 0);
	rte_mempool_do_generic_put(mp, obj_table, n, cache);
}
static void rte_mempool_put_bulk(struct rte_mempool *mp, void *const *obj_table, unsigned int n) {
	struct rte_mempool_cache *cache;
	cache = rte_mempool_default_cache(mp, rte_lcore_id());
	rte_mempool_trace_put_bulk(mp, obj_table, n, cache);
	rte_mempool_generic_put(mp, obj_table, n, cache);
}
static void rte_mempool_put(struct rte_mempool *mp, void *obj) {
	rte_mempool_put_bulk(mp, &obj, 1);
}
static int rte_mempool_do_generic_get(struct rte_mempool *mp, void **obj_table, unsigned int n, struct rte_mempool_cache *cache) {
	int ret;
	unsigned int remaining = n;
	uint32_t index, len;
	void **cache_objs;
	if(unlikely(cache == NULL)) goto driver_dequeue;
	len = RTE_MIN(remaining, cache->len);
	cache_objs = &cache->objs[cache->len];
	cache->len -= len;
	remaining -= len;
	for(index = 0; index < len; index++) *obj_table++ = *--cache_objs;
	if(remaining == 0) {
		RTE_MEMPOOL_CACHE_STAT_ADD(cache, get_success_bulk, 1);
		RTE_MEMPOOL_CACHE_STAT_ADD(cache, get_success_objs, n);
		return 0;
	}
	if(unlikely(remaining > RTE_MEMPOOL_CACHE_MAX_SIZE)) goto driver_dequeue;
	ret = rte_mempool_ops_dequeue_bulk(mp, cache->objs, cache->size + remaining);
	if(unlikely(ret < 0)) {
		goto driver_dequeue;
	}
	cache_objs = &cache->objs[cache->size + remaining];
	for(index = 0; index < remaining; index++) *obj_table++ = *--cache_objs;
	cache->len = cache->size;
	RTE_MEMPOOL_CACHE_STAT_ADD(cache, get_success_bulk, 1);
	RTE_MEMPOOL_CACHE_STAT_ADD(cache, get_success_objs, n);
	return 0;
	driver_dequeue:
	ret = rte_mempool_ops_dequeue_bulk(mp, obj_table, remaining);
	if(ret < 0) {
		if(likely(cache != NULL)) {
			cache->len = n - remaining;
		}
		RTE_MEMPOOL_STAT_ADD(mp, get_fail_bulk, 1);
		RTE_MEMPOOL_STAT_ADD(mp, get_fail_objs, n);
	} else {
		if(likely(cache != NULL)) {
			RTE_MEMPOOL_CACHE_STAT_ADD(cache, get_success_bulk, 1);
			RTE_MEMPOOL_CACHE_STAT_ADD(cache, get_success_objs, n);
		} else {
			RTE_MEMPOOL_STAT_ADD(mp, get_success_bulk, 1);
			RTE_MEMPOOL_STAT_ADD(mp, get_success_objs, n);
		}
	}
	return ret;
}
static int rte_mempool_generic_get(struct rte_mempool *mp, void **obj_table, unsigned int n, struct rte_mempool_cache *cache) {
	int ret;
	ret = rte_mempool_do_generic_get(mp, obj_table, n, cache);
	if(ret == 0) RTE_MEMPOOL_CHECK_COOKIES(mp, obj_table, n, 1);
	rte_mempool_trace_generic_get(mp, obj_table, n, cache);
	return ret;
}
static int rte_mempool_get_bulk(struct rte_mempool *mp, void **obj_table, unsigned int n) {
	struct rte_mempool_cache *cache;
	cache = rte_mempool_default_cache(mp, rte_lcore_id());
	rte_mempool_trace_get_bulk(mp, obj_table, n, cache);
	return rte_mempool_generic_get(mp, obj_table, n, cache);
}
static int rte_mempool_get(struct rte_mempool *mp, void **obj_p) {
	return rte_mempool_get_bulk(mp, obj_p, 1) __contract("neg(ret)");
}
static int rte_mempool_get_contig_blocks(struct rte_mempool *mp, void **first_obj_table, unsigned int n) {
	int ret;
	ret = rte_mempool_ops_dequeue_contig_blocks(mp, first_obj_table, n);
	if(ret == 0) {
		RTE_MEMPOOL_STAT_ADD(mp, get_success_bulk, 1);
		RTE_MEMPOOL_STAT_ADD(mp, get_success_blks, n);
		RTE_MEMPOOL_CONTIG_BLOCKS_CHECK_COOKIES(mp, first_obj_table, n, 1);
	} else {
		RTE_MEMPOOL_STAT_ADD(mp, get_fail_bulk, 1);
		RTE_MEMPOOL_STAT_ADD(mp, get_fail_blks, n);
	}
	rte_mempool_trace_get_contig_blocks(mp, first_obj_table, n);
	return ret;
}
unsigned int rte_mempool_avail_count(const struct rte_mempool *mp);
unsigned int rte_mempool_in_use_count(const struct rte_mempool *mp);
int rte_mempool_full(const struct rte_mempool *mp);
int rte_mempool_empty(const struct rte_mempool *mp);
rte_iova_t rte_mempool_virt2iova(const void *elt);
void rte_mempool_audit(struct rte_mempool *mp);
void *rte_mempool_get_priv(struct rte_mempool *mp);
void rte_mempool_list_dump(FILE *f);
struct rte_mempool *rte_mempool_lookup(const char *name) __contract("null(ret)");
uint32_t rte_mempool_calc_obj_size(uint32_t elt_size, uint32_t flags, struct rte_mempool_objsz *sz);
void rte_mempool_walk(void (*func)(struct rte_mempool *, void *arg), void *arg);
int rte_mempool_get_page_size(struct rte_mempool *mp, size_t *pg_sz);
enum rte_mempool_event {
	RTE_MEMPOOL_EVENT_READY = 0,
	RTE_MEMPOOL_EVENT_DESTROY = 1,
};
typedef void(rte_mempool_event_callback)( enum rte_mempool_event event, struct rte_mempool *mp, void *user_data);
int rte_mempool_event_callback_register(rte_mempool_event_callback *func, void *user_data);
int rte_mempool_event_callback_unregister(rte_mempool_event_callback *func, void *user_data);

#endif
