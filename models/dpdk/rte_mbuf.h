/* DPDK 22.11: mbuf */
#ifndef _RTE_MBUF_H_
#define _RTE_MBUF_H_

#include <stdint.h>
#include <rte_common.h>
#include <rte_mempool.h>
#include <rte_prefetch.h>
#include <rte_branch_prediction.h>
#include <rte_mbuf_ptype.h>
#include <rte_mbuf_core.h>
const char *rte_get_rx_ol_flag_name(uint64_t mask);
int rte_get_rx_ol_flag_list(uint64_t mask, char *buf, size_t buflen);
const char *rte_get_tx_ol_flag_name(uint64_t mask);
int rte_get_tx_ol_flag_list(uint64_t mask, char *buf, size_t buflen);
void rte_mbuf_prefetch_part1(struct rte_mbuf *m);
void rte_mbuf_prefetch_part2(struct rte_mbuf *m);
uint16_t rte_pktmbuf_priv_size(struct rte_mempool *mp);
rte_iova_t rte_mbuf_iova_get(const struct rte_mbuf *m);
void rte_mbuf_iova_set(struct rte_mbuf *m, rte_iova_t iova);
rte_iova_t rte_mbuf_data_iova(const struct rte_mbuf *mb);
rte_iova_t rte_mbuf_data_iova_default(const struct rte_mbuf *mb);
struct rte_mbuf * rte_mbuf_from_indirect(struct rte_mbuf *mi);
char * rte_mbuf_buf_addr(struct rte_mbuf *mb, struct rte_mempool *mp);
char * rte_mbuf_data_addr_default(struct rte_mbuf *mb);
char * rte_mbuf_to_baddr(struct rte_mbuf *md);
void * rte_mbuf_to_priv(struct rte_mbuf *m);
struct rte_pktmbuf_pool_private {
	uint16_t mbuf_data_room_size;
	uint16_t mbuf_priv_size;
	uint32_t flags;
};
uint32_t rte_pktmbuf_priv_flags(struct rte_mempool *mp);
#define RTE_PKTMBUF_POOL_F_PINNED_EXT_BUF (1 << 0)
#define RTE_MBUF_HAS_PINNED_EXTBUF(mb) \
	(rte_pktmbuf_priv_flags(mb->pool) & RTE_PKTMBUF_POOL_F_PINNED_EXT_BUF)
#ifdef RTE_LIBRTE_MBUF_DEBUG
#define __rte_mbuf_sanity_check(m, is_h) rte_mbuf_sanity_check(m, is_h)
#else
#define __rte_mbuf_sanity_check(m, is_h) do { } while (0)
#endif
#ifdef RTE_MBUF_REFCNT_ATOMIC
uint16_t rte_mbuf_refcnt_read(const struct rte_mbuf *m);
void rte_mbuf_refcnt_set(struct rte_mbuf *m, uint16_t new_value);
uint16_t __rte_mbuf_refcnt_update(struct rte_mbuf *m, int16_t value);
uint16_t rte_mbuf_refcnt_update(struct rte_mbuf *m, int16_t value);
#else
uint16_t __rte_mbuf_refcnt_update(struct rte_mbuf *m, int16_t value);
uint16_t rte_mbuf_refcnt_update(struct rte_mbuf *m, int16_t value);
uint16_t rte_mbuf_refcnt_read(const struct rte_mbuf *m);
void rte_mbuf_refcnt_set(struct rte_mbuf *m, uint16_t new_value);
#endif
uint16_t rte_mbuf_ext_refcnt_read(const struct rte_mbuf_ext_shared_info *shinfo);
void rte_mbuf_ext_refcnt_set(struct rte_mbuf_ext_shared_info *shinfo, uint16_t new_value);
uint16_t rte_mbuf_ext_refcnt_update(struct rte_mbuf_ext_shared_info *shinfo, int16_t value);
#define RTE_MBUF_PREFETCH_TO_FREE(m) do { \
	if ((m) != NULL) \
	rte_prefetch0(m); \
	} while (0)
void rte_mbuf_sanity_check(const struct rte_mbuf *m, int is_header);
int rte_mbuf_check(const struct rte_mbuf *m, int is_header, const char **reason);
static void __rte_mbuf_raw_sanity_check(const struct rte_mbuf *m) {
	RTE_ASSERT(rte_mbuf_refcnt_read(m) == 1);
	RTE_ASSERT(m->next == NULL);
	RTE_ASSERT(m->nb_segs == 1);
	__rte_mbuf_sanity_check(m, 0);
}
#define MBUF_RAW_ALLOC_CHECK(m) __rte_mbuf_raw_sanity_check(m)
struct rte_mbuf *rte_mbuf_raw_alloc(struct rte_mempool *mp);
static void rte_mbuf_raw_free(struct rte_mbuf *m) {
	RTE_ASSERT(!RTE_MBUF_CLONED(m) && (!RTE_MBUF_HAS_EXTBUF(m) || RTE_MBUF_HAS_PINNED_EXTBUF(m)));
	__rte_mbuf_raw_sanity_check(m);
	rte_mempool_put(m->pool, m);
}
void rte_pktmbuf_init(struct rte_mempool *mp, void *opaque_arg, void *m, unsigned i);
void rte_pktmbuf_pool_init(struct rte_mempool *mp, void *opaque_arg);
struct rte_mempool * rte_pktmbuf_pool_create(const char *name, unsigned n, unsigned cache_size, uint16_t priv_size, uint16_t data_room_size, int socket_id)
	__contract("null(ret)");
struct rte_mempool * rte_pktmbuf_pool_create_by_ops(const char *name, unsigned int n, unsigned int cache_size, uint16_t priv_size, uint16_t data_room_size, int socket_id, const char *ops_name);
struct rte_pktmbuf_extmem {
	void *buf_ptr;
	rte_iova_t buf_iova;
	size_t buf_len;
	uint16_t elt_size;
};
struct rte_mempool * rte_pktmbuf_pool_create_extbuf(const char *name, unsigned int n, unsigned int cache_size, uint16_t priv_size, uint16_t data_room_size, int socket_id, const struct rte_pktmbuf_extmem *ext_mem, unsigned int ext_num);
uint16_t rte_pktmbuf_data_room_size(struct rte_mempool *mp);
uint16_t rte_pktmbuf_priv_size(struct rte_mempool *mp);
void rte_pktmbuf_reset_headroom(struct rte_mbuf *m);
void rte_pktmbuf_reset(struct rte_mbuf *m);
struct rte_mbuf *rte_pktmbuf_alloc(struct rte_mempool *mp) __contract("null_alloc(ret)");
int rte_pktmbuf_alloc_bulk(struct rte_mempool *pool, struct rte_mbuf **mbufs, unsigned count);
struct rte_mbuf_ext_shared_info * rte_pktmbuf_ext_shinfo_init_helper(void *buf_addr, uint16_t *buf_len, rte_mbuf_extbuf_free_callback_t free_cb, void *fcb_opaque);
void rte_pktmbuf_attach_extbuf(struct rte_mbuf *m, void *buf_addr, rte_iova_t buf_iova, uint16_t buf_len, struct rte_mbuf_ext_shared_info *shinfo);
#define rte_pktmbuf_detach_extbuf(m) rte_pktmbuf_detach(m)
void rte_mbuf_dynfield_copy(struct rte_mbuf *mdst, const struct rte_mbuf *msrc);
void __rte_pktmbuf_copy_hdr(struct rte_mbuf *mdst, const struct rte_mbuf *msrc);
void rte_pktmbuf_attach(struct rte_mbuf *mi, struct rte_mbuf *m);
void __rte_pktmbuf_free_extbuf(struct rte_mbuf *m);
void __rte_pktmbuf_free_direct(struct rte_mbuf *m);
void rte_pktmbuf_detach(struct rte_mbuf *m);
int __rte_pktmbuf_pinned_extbuf_decref(struct rte_mbuf *m);
static struct rte_mbuf * rte_pktmbuf_prefree_seg(struct rte_mbuf *m) {
	__rte_mbuf_sanity_check(m, 0);
	if(likely(rte_mbuf_refcnt_read(m) == 1)) {
		if(!RTE_MBUF_DIRECT(m)) {
			rte_pktmbuf_detach(m);
			if(RTE_MBUF_HAS_EXTBUF(m) && RTE_MBUF_HAS_PINNED_EXTBUF(m) && __rte_pktmbuf_pinned_extbuf_decref(m)) return NULL;
		}
		if(m->next != NULL) m->next = NULL;
		if(m->nb_segs != 1) m->nb_segs = 1;
		return m;
	} else if (__rte_mbuf_refcnt_update(m, -1) == 0) {
		if(!RTE_MBUF_DIRECT(m)) {
			rte_pktmbuf_detach(m);
			if(RTE_MBUF_HAS_EXTBUF(m) && RTE_MBUF_HAS_PINNED_EXTBUF(m) && __rte_pktmbuf_pinned_extbuf_decref(m)) return NULL;
		}
		if(m->next != NULL) m->next = NULL;
		if(m->nb_segs != 1) m->nb_segs = 1;
		rte_mbuf_refcnt_set(m, 1);
		return m;
	}
	return NULL;
}
static void rte_pktmbuf_free_seg(struct rte_mbuf *m) {
	m = rte_pktmbuf_prefree_seg(m);
	if(likely(m != NULL)) rte_mbuf_raw_free(m);
}
void rte_pktmbuf_free(struct rte_mbuf *m) __contract("unref(m)");
void rte_pktmbuf_free_bulk(struct rte_mbuf **mbufs, unsigned int count);
struct rte_mbuf * rte_pktmbuf_clone(struct rte_mbuf *md, struct rte_mempool *mp) __contract("null_alloc(ret)");
struct rte_mbuf * rte_pktmbuf_copy(const struct rte_mbuf *m, struct rte_mempool *mp, uint32_t offset, uint32_t length)
	__contract("null_alloc(ret)");
void rte_pktmbuf_refcnt_update(struct rte_mbuf *m, int16_t v);
uint16_t rte_pktmbuf_headroom(const struct rte_mbuf *m);
uint16_t rte_pktmbuf_tailroom(const struct rte_mbuf *m);
struct rte_mbuf *rte_pktmbuf_lastseg(struct rte_mbuf *m);
#define rte_pktmbuf_pkt_len(m) ((m)->pkt_len)
#define rte_pktmbuf_data_len(m) ((m)->data_len)
char *rte_pktmbuf_prepend(struct rte_mbuf *m, uint16_t len) __contract("null(ret)");
char *rte_pktmbuf_append(struct rte_mbuf *m, uint16_t len) __contract("null(ret)");
char *rte_pktmbuf_adj(struct rte_mbuf *m, uint16_t len) __contract("null(ret)");
int rte_pktmbuf_trim(struct rte_mbuf *m, uint16_t len) __contract("neg(ret)");
int rte_pktmbuf_is_contiguous(const struct rte_mbuf *m);
const void *__rte_pktmbuf_read(const struct rte_mbuf *m, uint32_t off, uint32_t len, void *buf);
const void *rte_pktmbuf_read(const struct rte_mbuf *m, uint32_t off, uint32_t len, void *buf)
	__contract("null(ret) outside(ret, len, network)");
int rte_pktmbuf_chain(struct rte_mbuf *head, struct rte_mbuf *tail) __contract("neg(ret)");
static uint64_t rte_mbuf_tx_offload(uint64_t il2, uint64_t il3, uint64_t il4, uint64_t tso, uint64_t ol3, uint64_t ol2, uint64_t unused) {
	return il2 << RTE_MBUF_L2_LEN_OFS | il3 << RTE_MBUF_L3_LEN_OFS | il4 << RTE_MBUF_L4_LEN_OFS | tso << RTE_MBUF_TSO_SEGSZ_OFS | ol3 << RTE_MBUF_OUTL3_LEN_OFS | ol2 << RTE_MBUF_OUTL2_LEN_OFS | unused << RTE_MBUF_TXOFLD_UNUSED_OFS;
}
int rte_validate_tx_offload(const struct rte_mbuf *m);
int __rte_pktmbuf_linearize(struct rte_mbuf *mbuf);
int rte_pktmbuf_linearize(struct rte_mbuf *mbuf);
void rte_pktmbuf_dump(FILE *f, const struct rte_mbuf *m, unsigned dump_len);
uint32_t rte_mbuf_sched_queue_get(const struct rte_mbuf *m);
uint8_t rte_mbuf_sched_traffic_class_get(const struct rte_mbuf *m);
uint8_t rte_mbuf_sched_color_get(const struct rte_mbuf *m);
void rte_mbuf_sched_get(const struct rte_mbuf *m, uint32_t *queue_id, uint8_t *traffic_class, uint8_t *color);
void rte_mbuf_sched_queue_set(struct rte_mbuf *m, uint32_t queue_id);
void rte_mbuf_sched_traffic_class_set(struct rte_mbuf *m, uint8_t traffic_class);
void rte_mbuf_sched_color_set(struct rte_mbuf *m, uint8_t color);
void rte_mbuf_sched_set(struct rte_mbuf *m, uint32_t queue_id, uint8_t traffic_class, uint8_t color);

#endif
