/* Linux kernel: caches of where packets go */
#ifndef _KERNEL_NET_DST_CACHE_H
#define _KERNEL_NET_DST_CACHE_H

#include <linux/jiffies.h>
#include <net/dst.h>
struct dst_cache {
	void *cache;
	unsigned long reset_ts;
};
struct rtable;
int dst_cache_init(struct dst_cache *c, gfp_t gfp) __contract("neg(ret)");
void dst_cache_destroy(struct dst_cache *c);
void dst_cache_reset(struct dst_cache *c);
struct dst_entry *dst_cache_get(struct dst_cache *c) __contract("null(ret)");
struct rtable *dst_cache_get_ip4(struct dst_cache *c, __be32 *saddr) __contract("null(ret)");
void dst_cache_set_ip4(struct dst_cache *c, struct dst_entry *dst, __be32 saddr);

#endif
