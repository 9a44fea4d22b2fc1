/* Linux kernel: lists */
#ifndef _KERNEL_LINUX_LIST_H
#define _KERNEL_LINUX_LIST_H

#include <linux/container_of.h>
#include <linux/types.h>
#include <linux/stddef.h>
#include <linux/poison.h>
#include <linux/const.h>
#include <linux/compiler.h>
#define LIST_HEAD_INIT(name) { &(name), &(name) }
#define LIST_HEAD(name) struct list_head name = LIST_HEAD_INIT(name)
#define INIT_LIST_HEAD(l) do { struct list_head *__l = (l); __l->next = __l; __l->prev = __l; } while (0)
void list_add(struct list_head *entry, struct list_head *head) __contract("nonnull(entry) nonnull(head)");
void list_add_tail(struct list_head *entry, struct list_head *head) __contract("nonnull(entry) nonnull(head)");
void list_del(struct list_head *entry) __contract("nonnull(entry)");
void list_del_init(struct list_head *entry) __contract("nonnull(entry)");
void list_replace(struct list_head *old, struct list_head *entry) __contract("nonnull(old) nonnull(entry)");
void list_replace_init(struct list_head *old, struct list_head *entry) __contract("nonnull(old) nonnull(entry)");
void list_move(struct list_head *entry, struct list_head *head) __contract("nonnull(entry) nonnull(head)");
void list_move_tail(struct list_head *entry, struct list_head *head) __contract("nonnull(entry) nonnull(head)");
void list_rotate_left(struct list_head *head);
void list_splice(const struct list_head *list, struct list_head *head);
void list_splice_tail(struct list_head *list, struct list_head *head);
void list_splice_init(struct list_head *list, struct list_head *head);
void list_splice_tail_init(struct list_head *list, struct list_head *head);
void list_swap(struct list_head *a, struct list_head *b);
#define list_is_first(l, head) ((l)->prev == (head))
#define list_is_last(l, head) ((l)->next == (head))
#define list_empty(head) ((head)->next == (head))
#define list_empty_careful(head) list_empty(head)
#define list_is_singular(head) (!list_empty(head) && (head)->next == (head)->prev)
#define list_entry(ptr, type, member) container_of(ptr, type, member)
#define list_first_entry(ptr, type, member) list_entry((ptr)->next, type, member)
#define list_last_entry(ptr, type, member) list_entry((ptr)->prev, type, member)
#define list_first_entry_or_null(ptr, type, member) \
	(list_empty(ptr) ? (type *)NULL : list_first_entry(ptr, type, member))
#define list_next_entry(pos, member) list_entry((pos)->member.next, __typeof__(*(pos)), member)
#define list_prev_entry(pos, member) list_entry((pos)->member.prev, __typeof__(*(pos)), member)
#define list_entry_is_head(pos, head, member) (&(pos)->member == (head))
#define list_for_each(pos, head) for (pos = (head)->next; pos != (head); pos = pos->next)
#define list_for_each_prev(pos, head) for (pos = (head)->prev; pos != (head); pos = pos->prev)
#define list_for_each_safe(pos, n, head) for (pos = (head)->next, n = pos->next; pos != (head); pos = n, n = pos->next)
#define list_for_each_entry(pos, head, member) \
	for (pos = list_first_entry(head, __typeof__(*pos), member); !list_entry_is_head(pos, head, member); \
		pos = list_next_entry(pos, member))
#define list_for_each_entry_reverse(pos, head, member) \
	for (pos = list_last_entry(head, __typeof__(*pos), member); !list_entry_is_head(pos, head, member); \
		pos = list_prev_entry(pos, member))
#define list_prepare_entry(pos, head, member) ((pos) ? (pos) : list_entry(head, __typeof__(*pos), member))
#define list_for_each_entry_continue(pos, head, member) \
	for (pos = list_next_entry(pos, member); !list_entry_is_head(pos, head, member); pos = list_next_entry(pos, member))
#define list_for_each_entry_from(pos, head, member) \
	for (; !list_entry_is_head(pos, head, member); pos = list_next_entry(pos, member))
#define list_for_each_entry_safe(pos, n, head, member) \
	for (pos = list_first_entry(head, __typeof__(*pos), member), n = list_next_entry(pos, member); \
		!list_entry_is_head(pos, head, member); pos = n, n = list_next_entry(n, member))
#define list_for_each_entry_safe_reverse(pos, n, head, member) \
	for (pos = list_last_entry(head, __typeof__(*pos), member), n = list_prev_entry(pos, member); \
		!list_entry_is_head(pos, head, member); pos = n, n = list_prev_entry(n, member))
#define HLIST_HEAD_INIT { .first = NULL }
#define HLIST_HEAD(name) struct hlist_head name = { .first = NULL }
#define INIT_HLIST_HEAD(ptr) ((ptr)->first = NULL)
#define INIT_HLIST_NODE(h) do { struct hlist_node *__h = (h); __h->next = NULL; __h->pprev = NULL; } while (0)
#define hlist_unhashed(h) (!(h)->pprev)
#define hlist_empty(h) (!(h)->first)
void hlist_del(struct hlist_node *n) __contract("nonnull(n)");
void hlist_del_init(struct hlist_node *n) __contract("nonnull(n)");
void hlist_add_head(struct hlist_node *n, struct hlist_head *h) __contract("nonnull(n) nonnull(h)");
void hlist_add_before(struct hlist_node *n, struct hlist_node *next) __contract("nonnull(n) nonnull(next)");
void hlist_add_behind(struct hlist_node *n, struct hlist_node *prev) __contract("nonnull(n) nonnull(prev)");
void hlist_move_list(struct hlist_head *old, struct hlist_head *head);
#define hlist_entry(ptr, type, member) container_of(ptr, type, member)
#define hlist_entry_safe(ptr, type, member) \
	({ __typeof__(ptr) __n = (ptr); __n ? hlist_entry(__n, type, member) : (type *)NULL; })
#define hlist_for_each(pos, head) for (pos = (head)->first; pos; pos = pos->next)
#define hlist_for_each_safe(pos, n, head) for (pos = (head)->first; pos && ({ n = pos->next; 1; }); pos = n)
#define hlist_for_each_entry(pos, head, member) \
	for (pos = hlist_entry_safe((head)->first, __typeof__(*(pos)), member); pos; \
		pos = hlist_entry_safe((pos)->member.next, __typeof__(*(pos)), member))
#define hlist_for_each_entry_continue(pos, member) \
	for (pos = hlist_entry_safe((pos)->member.next, __typeof__(*(pos)), member); pos; \
		pos = hlist_entry_safe((pos)->member.next, __typeof__(*(pos)), member))
#define hlist_for_each_entry_from(pos, member) \
	for (; pos; pos = hlist_entry_safe((pos)->member.next, __typeof__(*(pos)), member))
#define hlist_for_each_entry_safe(pos, n, head, member) \
	for (pos = hlist_entry_safe((head)->first, __typeof__(*pos), member); pos && ({ n = pos->member.next; 1; }); \
		pos = hlist_entry_safe(n, __typeof__(*pos), member))

#endif
