/* Linux kernel: packets (the layouts depend on version and configuration) */
#ifndef _KERNEL_LINUX_SKBUFF_H
#define _KERNEL_LINUX_SKBUFF_H

#include <linux/kernel.h>
#include <linux/compiler.h>
#include <linux/time.h>
#include <linux/bug.h>
#include <linux/cache.h>
#include <linux/rbtree.h>
#include <linux/socket.h>
#include <linux/refcount.h>
#include <linux/atomic.h>
#include <linux/string.h>
#include <linux/errno.h>
#include <linux/rcupdate.h>
#include <linux/slab.h>
#include <linux/spinlock.h>
#include <linux/net.h>
#include <linux/hrtimer.h>
#include <linux/ktime.h>
#include <linux/in6.h>
#include <linux/if_packet.h>
#include <linux/netdev_features.h>
#include <linux/percpu.h>
#define CHECKSUM_NONE 0
#define CHECKSUM_UNNECESSARY 1
#define CHECKSUM_COMPLETE 2
#define CHECKSUM_PARTIAL 3
#define MAX_SKB_FRAGS 17
#define SKB_GSO_TCPV4 0x1
#define SKB_GSO_TCPV6 0x10
#define SKB_GSO_UDP_TUNNEL 0x400
#define SKB_GSO_UDP_TUNNEL_CSUM 0x800
#define SKB_GSO_UDP_L4 0x20000
#define SKB_MAX_ORDER(x, order) ((PAGE_SIZE << (order)) - (x))
#define SKB_DATA_ALIGN(x) ALIGN(x, SMP_CACHE_BYTES)
#define NET_SKB_PAD 64
#define NET_IP_ALIGN 0
typedef unsigned char *sk_buff_data_t;
typedef unsigned int sk_buff_off_t;
struct net_device;
struct sock;
struct dst_entry;
struct skb_shared_hwtstamps {
	ktime_t hwtstamp;
};
typedef struct skb_frag {
	struct page *page;
	unsigned int len;
	unsigned int offset;
} skb_frag_t;
struct skb_shared_info {
	__u8 flags;
	__u8 nr_frags;
	__u8 tx_flags;
	unsigned short gso_size;
	unsigned short gso_segs;
	struct sk_buff *frag_list;
	struct skb_shared_hwtstamps hwtstamps;
	unsigned int gso_type;
	u32 tskey;
	atomic_t dataref;
	void *destructor_arg;
	skb_frag_t frags[MAX_SKB_FRAGS];
};
struct sk_buff_head {
	struct sk_buff *next;
	struct sk_buff *prev;
	__u32 qlen;
	spinlock_t lock;
};
struct sk_buff {
	union {
		struct {
			struct sk_buff *next;
			struct sk_buff *prev;
			union {
				struct net_device *dev;
				unsigned long dev_scratch;
			};
		};
		struct rb_node rbnode;
		struct list_head list;
	};
	struct sock *sk;
	union {
		ktime_t tstamp;
		u64 skb_mstamp_ns;
	};
	char cb[48] __attribute__((aligned(8)));
	union {
		struct {
			unsigned long _skb_refdst;
			void (*destructor)(struct sk_buff *skb);
		};
		struct list_head tcp_tsorted_anchor;
	};
	unsigned long _nfct;
	unsigned int len, data_len;
	__u16 mac_len, hdr_len;
	__u16 queue_mapping;
	__u8 cloned : 1, nohdr : 1, fclone : 2, peeked : 1, head_frag : 1, pfmemalloc : 1, pp_recycle : 1;
	__u8 pkt_type : 3, ignore_df : 1, dst_pending_confirm : 1, ip_summed : 2, ooo_okay : 1;
	__u8 l4_hash : 1, sw_hash : 1, wifi_acked_valid : 1, wifi_acked : 1, no_fcs : 1, encapsulation : 1,
		encap_hdr_csum : 1, csum_valid : 1;
	__u8 csum_level : 2, csum_complete_sw : 1, csum_not_inet : 1, remcsum_offload : 1, offload_fwd_mark : 1,
		tc_skip_classify : 1, tc_at_ingress : 1;
	__u16 tc_index;
	union {
		__wsum csum;
		struct {
			__u16 csum_start;
			__u16 csum_offset;
		};
	};
	__u32 priority;
	int skb_iif;
	__u32 hash;
	__be16 vlan_proto;
	__u16 vlan_tci;
	unsigned int napi_id;
	__u32 secmark;
	union {
		__u32 mark;
		__u32 reserved_tailroom;
	};
	union {
		__be16 inner_protocol;
		__u8 inner_ipproto;
	};
	__u16 inner_transport_header;
	__u16 inner_network_header;
	__u16 inner_mac_header;
	__be16 protocol;
	__u16 transport_header;
	__u16 network_header;
	__u16 mac_header;
	sk_buff_off_t tail;
	sk_buff_off_t end;
	unsigned char *head, *data;
	unsigned int truesize;
	refcount_t users;
};
struct sk_buff *alloc_skb(unsigned int size, gfp_t gfp) __contract("null_alloc(ret)");
struct sk_buff *__alloc_skb(unsigned int size, gfp_t gfp, int flags, int node) __contract("null_alloc(ret)");
struct sk_buff *build_skb(void *data, unsigned int frag_size) __contract("null_alloc(ret)");
struct sk_buff *dev_alloc_skb(unsigned int length) __contract("null_alloc(ret)");
struct sk_buff *__dev_alloc_skb(unsigned int length, gfp_t gfp) __contract("null_alloc(ret)");
struct sk_buff *netdev_alloc_skb(struct net_device *dev, unsigned int length) __contract("null_alloc(ret)");
struct sk_buff *netdev_alloc_skb_ip_align(struct net_device *dev, unsigned int length) __contract("null_alloc(ret)");
struct sk_buff *__netdev_alloc_skb(struct net_device *dev, unsigned int length, gfp_t gfp) __contract("null_alloc(ret)");
void kfree_skb(struct sk_buff *skb) __contract("unref(skb)");
void kfree_skb_list(struct sk_buff *segs) __contract("unref(segs)");
void kfree_skb_reason(struct sk_buff *skb, int reason) __contract("unref(skb)");
void consume_skb(struct sk_buff *skb) __contract("unref(skb)");
void __kfree_skb(struct sk_buff *skb) __contract("frees(skb)");
void dev_kfree_skb(struct sk_buff *skb) __contract("unref(skb)");
void dev_kfree_skb_any(struct sk_buff *skb) __contract("unref(skb)");
void dev_kfree_skb_irq(struct sk_buff *skb) __contract("unref(skb)");
void dev_consume_skb_any(struct sk_buff *skb) __contract("unref(skb)");
struct sk_buff *skb_get(struct sk_buff *skb) __contract("ref(skb) same(ret, skb)");
struct sk_buff *skb_clone(struct sk_buff *skb, gfp_t gfp) __contract("null_alloc(ret)");
struct sk_buff *skb_copy(const struct sk_buff *skb, gfp_t gfp) __contract("null_alloc(ret)");
struct sk_buff *pskb_copy(struct sk_buff *skb, gfp_t gfp) __contract("null_alloc(ret)");
struct sk_buff *skb_copy_expand(const struct sk_buff *skb, int headroom, int tailroom, gfp_t gfp) __contract("null_alloc(ret)");
struct sk_buff *skb_realloc_headroom(struct sk_buff *skb, unsigned int headroom) __contract("null_alloc(ret)");
struct sk_buff *skb_expand_head(struct sk_buff *skb, unsigned int headroom) __contract("null_alloc(ret)");
struct sk_buff *skb_share_check(struct sk_buff *skb, gfp_t gfp) __contract("null_alloc(ret)");
struct sk_buff *skb_unshare(struct sk_buff *skb, gfp_t gfp) __contract("null_alloc(ret)");
int pskb_expand_head(struct sk_buff *skb, int nhead, int ntail, gfp_t gfp) __contract("neg(ret)");
int skb_cow(struct sk_buff *skb, unsigned int headroom) __contract("neg(ret)");
int skb_cow_head(struct sk_buff *skb, unsigned int headroom) __contract("neg(ret)");
int skb_ensure_writable(struct sk_buff *skb, unsigned int len) __contract("neg(ret)");
int skb_linearize(struct sk_buff *skb) __contract("outside(skb->data, skb->len, network) neg(ret)");
int skb_checksum_help(struct sk_buff *skb) __contract("neg(ret)");
int skb_pad(struct sk_buff *skb, int pad) __contract("neg(ret)");
int skb_put_padto(struct sk_buff *skb, unsigned int len) __contract("neg(ret)");
/* these end in skb_over_panic or skb_under_panic when there is no room */
void *skb_put(struct sk_buff *skb, unsigned int len);
void *__skb_put(struct sk_buff *skb, unsigned int len);
void *skb_put_zero(struct sk_buff *skb, unsigned int len) __contract("zeroed(ret)");
void *skb_put_data(struct sk_buff *skb, const void *data, unsigned int len) __contract("reads(data, len) copies(ret, data)");
void skb_put_u8(struct sk_buff *skb, u8 val);
void *skb_push(struct sk_buff *skb, unsigned int len);
void *__skb_push(struct sk_buff *skb, unsigned int len);
void *skb_pull(struct sk_buff *skb, unsigned int len) __contract("null(ret) outside(skb->data, skb->len, network)");
void *__skb_pull(struct sk_buff *skb, unsigned int len);
void *pskb_pull(struct sk_buff *skb, unsigned int len) __contract("null(ret)");
bool pskb_may_pull(struct sk_buff *skb, unsigned int len) __contract("outside(skb->data, len, network)");
bool pskb_network_may_pull(struct sk_buff *skb, unsigned int len);
void *skb_pull_data(struct sk_buff *skb, size_t len) __contract("null(ret) outside(ret, len, network)");
void skb_trim(struct sk_buff *skb, unsigned int len);
int pskb_trim(struct sk_buff *skb, unsigned int len) __contract("neg(ret)");
void skb_reserve(struct sk_buff *skb, int len);
unsigned int skb_headroom(const struct sk_buff *skb);
int skb_tailroom(const struct sk_buff *skb);
int skb_availroom(const struct sk_buff *skb);
unsigned int skb_pagelen(const struct sk_buff *skb);
#define skb_headlen(skb) ((skb)->len - (skb)->data_len)
#define skb_is_nonlinear(skb) ((skb)->data_len != 0)
bool skb_cloned(const struct sk_buff *skb);
bool skb_header_cloned(const struct sk_buff *skb);
bool skb_shared(const struct sk_buff *skb);
bool skb_is_gso(const struct sk_buff *skb);
bool skb_is_gso_v6(const struct sk_buff *skb);
void skb_gso_reset(struct sk_buff *skb);
struct skb_shared_info *skb_shinfo(const struct sk_buff *skb);
unsigned char *skb_tail_pointer(const struct sk_buff *skb);
unsigned char *skb_end_pointer(const struct sk_buff *skb);
void skb_reset_tail_pointer(struct sk_buff *skb);
void skb_set_tail_pointer(struct sk_buff *skb, const int offset);
int skb_copy_bits(const struct sk_buff *skb, int offset, void *to, int len)
	__contract("writes(to, len) outside(to, len, network) neg(ret)");
int skb_store_bits(struct sk_buff *skb, int offset, const void *from, int len) __contract("reads(from, len) neg(ret)");
void *skb_header_pointer(const struct sk_buff *skb, int offset, int len, void *buffer)
	__contract("null(ret) outside(ret, len, network)");
__wsum skb_checksum(const struct sk_buff *skb, int offset, int len, __wsum csum);
void skb_copy_header(struct sk_buff *to, const struct sk_buff *from);
void skb_copy_from_linear_data(const struct sk_buff *skb, void *to, const unsigned int len)
	__contract("writes(to, len) outside(to, len, network)");
void skb_copy_to_linear_data(struct sk_buff *skb, const void *from, const unsigned int len) __contract("reads(from, len)");
unsigned char *skb_transport_header(const struct sk_buff *skb) __contract("outside(ret, network)");
unsigned char *skb_network_header(const struct sk_buff *skb) __contract("outside(ret, network)");
unsigned char *skb_mac_header(const struct sk_buff *skb) __contract("outside(ret, network)");
unsigned char *skb_inner_transport_header(const struct sk_buff *skb) __contract("outside(ret, network)");
unsigned char *skb_inner_network_header(const struct sk_buff *skb) __contract("outside(ret, network)");
unsigned char *skb_inner_mac_header(const struct sk_buff *skb) __contract("outside(ret, network)");
void skb_reset_transport_header(struct sk_buff *skb);
void skb_reset_network_header(struct sk_buff *skb);
void skb_reset_mac_header(struct sk_buff *skb);
void skb_reset_mac_len(struct sk_buff *skb);
void skb_reset_inner_transport_header(struct sk_buff *skb);
void skb_reset_inner_network_header(struct sk_buff *skb);
void skb_reset_inner_mac_header(struct sk_buff *skb);
void skb_reset_inner_headers(struct sk_buff *skb);
void skb_set_transport_header(struct sk_buff *skb, const int offset);
void skb_set_network_header(struct sk_buff *skb, const int offset);
void skb_set_mac_header(struct sk_buff *skb, const int offset);
void skb_set_inner_protocol(struct sk_buff *skb, __be16 protocol);
int skb_transport_offset(const struct sk_buff *skb);
int skb_network_offset(const struct sk_buff *skb);
int skb_mac_offset(const struct sk_buff *skb);
u32 skb_network_header_len(const struct sk_buff *skb);
bool skb_mac_header_was_set(const struct sk_buff *skb);
bool skb_transport_header_was_set(const struct sk_buff *skb);
struct dst_entry *skb_dst(const struct sk_buff *skb) __contract("null(ret)");
void skb_dst_set(struct sk_buff *skb, struct dst_entry *dst) __contract("owned(dst)");
void skb_dst_drop(struct sk_buff *skb);
void skb_orphan(struct sk_buff *skb);
void skb_scrub_packet(struct sk_buff *skb, bool xnet);
void skb_set_hash(struct sk_buff *skb, __u32 hash, int type);
void skb_clear_hash(struct sk_buff *skb);
__u32 skb_get_hash(struct sk_buff *skb);
u16 skb_get_queue_mapping(const struct sk_buff *skb);
u16 skb_get_rx_queue(const struct sk_buff *skb);
void skb_set_queue_mapping(struct sk_buff *skb, u16 queue_mapping);
ktime_t skb_get_ktime(const struct sk_buff *skb);
void skb_tx_timestamp(struct sk_buff *skb);
void __net_timestamp(struct sk_buff *skb);
void nf_reset_ct(struct sk_buff *skb);
void skb_checksum_none_assert(const struct sk_buff *skb);
void skb_queue_head_init(struct sk_buff_head *list);
void skb_queue_head(struct sk_buff_head *list, struct sk_buff *skb) __contract("owned(skb)");
void skb_queue_tail(struct sk_buff_head *list, struct sk_buff *skb) __contract("owned(skb)");
void __skb_queue_head_init(struct sk_buff_head *list);
void __skb_queue_head(struct sk_buff_head *list, struct sk_buff *skb) __contract("owned(skb)");
void __skb_queue_tail(struct sk_buff_head *list, struct sk_buff *skb) __contract("owned(skb)");
struct sk_buff *skb_dequeue(struct sk_buff_head *list) __contract("null(ret)");
struct sk_buff *skb_dequeue_tail(struct sk_buff_head *list) __contract("null(ret)");
struct sk_buff *__skb_dequeue(struct sk_buff_head *list) __contract("null(ret)");
struct sk_buff *skb_peek(const struct sk_buff_head *list) __contract("null(ret)");
struct sk_buff *skb_peek_tail(const struct sk_buff_head *list) __contract("null(ret)");
void skb_unlink(struct sk_buff *skb, struct sk_buff_head *list);
void __skb_unlink(struct sk_buff *skb, struct sk_buff_head *list);
void skb_append(struct sk_buff *old, struct sk_buff *newsk, struct sk_buff_head *list);
void skb_queue_purge(struct sk_buff_head *list);
void __skb_queue_purge(struct sk_buff_head *list);
void skb_queue_splice_tail_init(struct sk_buff_head *list, struct sk_buff_head *head);
#define skb_queue_len(l) ((l)->qlen)
#define skb_queue_empty(l) ((l)->next == (const struct sk_buff *)(l))
#define skb_queue_walk(q, skb) for (skb = (q)->next; skb != (struct sk_buff *)(q); skb = skb->next)
#define skb_queue_walk_safe(q, skb, tmp) \
	for (skb = (q)->next, tmp = skb->next; skb != (struct sk_buff *)(q); skb = tmp, tmp = skb->next)
#define skb_walk_frags(skb, iter) for (iter = skb_shinfo(skb)->frag_list; iter; iter = iter->next)
unsigned int skb_frag_size(const skb_frag_t *frag);
struct page *skb_frag_page(const skb_frag_t *frag);
void *skb_frag_address(const skb_frag_t *frag);
void skb_add_rx_frag(struct sk_buff *skb, int i, struct page *page, int off, int size, unsigned int truesize);
#define skb_pkt_type_ok(t) ((t) <= 3)
#define SKB_DR(n) int n = 0

#endif
