/* Linux kernel: lists read without locks */
#ifndef _KERNEL_LINUX_RCULIST_H
#define _KERNEL_LINUX_RCULIST_H

#include <linux/list.h>
#include <linux/rcupdate.h>
void INIT_LIST_HEAD_RCU(struct list_head *list);
void list_add_rcu(struct list_head *entry, struct list_head *head) __contract("nonnull(entry) nonnull(head)");
void list_add_tail_rcu(struct list_head *entry, struct list_head *head) __contract("nonnull(entry) nonnull(head)");
void list_del_rcu(struct list_head *entry) __contract("nonnull(entry)");
void list_replace_rcu(struct list_head *old, struct list_head *entry) __contract("nonnull(old) nonnull(entry)");
#define list_next_rcu(l) ((l)->next)
#define list_entry_rcu(ptr, type, member) container_of(ptr, type, member)
#define list_first_or_null_rcu(ptr, type, member) list_first_entry_or_null(ptr, type, member)
#define list_for_each_entry_rcu(pos, head, member, ...) list_for_each_entry(pos, head, member)
#define list_for_each_entry_srcu(pos, head, member, ...) list_for_each_entry(pos, head, member)
#define list_for_each_entry_lockless(pos, head, member) list_for_each_entry(pos, head, member)
#define list_for_each_entry_continue_rcu(pos, head, member) list_for_each_entry_continue(pos, head, member)
#define list_for_each_entry_from_rcu(pos, head, member) list_for_each_entry_from(pos, head, member)
void hlist_del_rcu(struct hlist_node *n) __contract("nonnull(n)");
void hlist_del_init_rcu(struct hlist_node *n) __contract("nonnull(n)");
void hlist_replace_rcu(struct hlist_node *old, struct hlist_node *entry) __contract("nonnull(old) nonnull(entry)");
void hlist_add_head_rcu(struct hlist_node *n, struct hlist_head *h) __contract("nonnull(n) nonnull(h)");
void hlist_add_tail_rcu(struct hlist_node *n, struct hlist_head *h) __contract("nonnull(n) nonnull(h)");
void hlist_add_before_rcu(struct hlist_node *n, struct hlist_node *next) __contract("nonnull(n) nonnull(next)");
void hlist_add_behind_rcu(struct hlist_node *n, struct hlist_node *prev) __contract("nonnull(n) nonnull(prev)");
#define hlist_first_rcu(head) ((head)->first)
#define hlist_next_rcu(node) ((node)->next)
#define hlist_pprev_rcu(node) (*(node)->pprev)
#define hlist_for_each_entry_rcu(pos, head, member, ...) hlist_for_each_entry(pos, head, member)
#define hlist_for_each_entry_srcu(pos, head, member, ...) hlist_for_each_entry(pos, head, member)
#define hlist_for_each_entry_rcu_bh(pos, head, member) hlist_for_each_entry(pos, head, member)
#define hlist_for_each_entry_rcu_notrace(pos, head, member) hlist_for_each_entry(pos, head, member)
#define hlist_for_each_entry_continue_rcu(pos, member) hlist_for_each_entry_continue(pos, member)
#define hlist_for_each_entry_from_rcu(pos, member) hlist_for_each_entry_from(pos, member)

#endif
