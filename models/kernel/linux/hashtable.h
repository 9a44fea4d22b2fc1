/* Linux kernel: hash tables */
#ifndef _KERNEL_LINUX_HASHTABLE_H
#define _KERNEL_LINUX_HASHTABLE_H

#include <linux/list.h>
#include <linux/types.h>
#include <linux/kernel.h>
#include <linux/bitops.h>
#include <linux/hash.h>
#include <linux/rculist.h>
#define DEFINE_HASHTABLE(name, bits) struct hlist_head name[1 << (bits)]
#define DEFINE_READ_MOSTLY_HASHTABLE(name, bits) struct hlist_head name[1 << (bits)]
#define DECLARE_HASHTABLE(name, bits) struct hlist_head name[1 << (bits)]
#define HASH_SIZE(name) ARRAY_SIZE(name)
#define HASH_BITS(name) ilog2(HASH_SIZE(name))
#define hash_min(val, bits) (sizeof(val) <= 4 ? hash_32(val, bits) : hash_long(val, bits))
#define hash_init(t) do { for (unsigned int __i = 0; __i < HASH_SIZE(t); __i++) INIT_HLIST_HEAD(&(t)[__i]); } while (0)
#define hash_add(t, node, key) hlist_add_head(node, &(t)[hash_min(key, HASH_BITS(t))])
#define hash_add_rcu(t, node, key) hlist_add_head_rcu(node, &(t)[hash_min(key, HASH_BITS(t))])
#define hash_hashed(node) (!hlist_unhashed(node))
#define hash_del(node) hlist_del_init(node)
#define hash_del_rcu(node) hlist_del_init_rcu(node)
#define hash_empty(t) ({ bool __e = true; for (unsigned int __i = 0; __i < HASH_SIZE(t); __i++) \
	if (!hlist_empty(&(t)[__i])) __e = false; __e; })
#define hash_for_each(t, b, obj, member) \
	for ((b) = 0, obj = NULL; obj == NULL && (b) < HASH_SIZE(t); (b)++) hlist_for_each_entry(obj, &(t)[b], member)
#define hash_for_each_rcu(t, b, obj, member) hash_for_each(t, b, obj, member)
#define hash_for_each_safe(t, b, tmp, obj, member) \
	for ((b) = 0, obj = NULL; obj == NULL && (b) < HASH_SIZE(t); (b)++) \
		hlist_for_each_entry_safe(obj, tmp, &(t)[b], member)
#define hash_for_each_possible(t, obj, member, key) \
	hlist_for_each_entry(obj, &(t)[hash_min(key, HASH_BITS(t))], member)
#define hash_for_each_possible_rcu(t, obj, member, key, ...) \
	hlist_for_each_entry_rcu(obj, &(t)[hash_min(key, HASH_BITS(t))], member)
#define hash_for_each_possible_safe(t, obj, tmp, member, key) \
	hlist_for_each_entry_safe(obj, tmp, &(t)[hash_min(key, HASH_BITS(t))], member)

#endif
