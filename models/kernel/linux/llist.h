/* Linux kernel: lists without locks */
#ifndef _KERNEL_LINUX_LLIST_H
#define _KERNEL_LINUX_LLIST_H

#include <linux/types.h>
#include <linux/container_of.h>
struct llist_head {
	struct llist_node *first;
};
struct llist_node {
	struct llist_node *next;
};
#define LLIST_HEAD(name) struct llist_head name = { NULL }
#define init_llist_head(l) ((l)->first = NULL)
#define llist_entry(ptr, type, member) container_of(ptr, type, member)
#define llist_empty(h) (!(h)->first)
bool llist_add(struct llist_node *n, struct llist_head *head);
struct llist_node *llist_del_all(struct llist_head *head) __contract("null(ret)");
struct llist_node *llist_del_first(struct llist_head *head) __contract("null(ret)");

#endif
