/* Linux kernel: balanced trees */
#ifndef _KERNEL_LINUX_RBTREE_H
#define _KERNEL_LINUX_RBTREE_H

#include <linux/container_of.h>
#include <linux/stddef.h>
#include <linux/rcupdate.h>
struct rb_node {
	unsigned long __rb_parent_color;
	struct rb_node *rb_right;
	struct rb_node *rb_left;
} __attribute__((aligned(sizeof(long))));
struct rb_root {
	struct rb_node *rb_node;
};
struct rb_root_cached {
	struct rb_root rb_root;
	struct rb_node *rb_leftmost;
};
#define RB_ROOT (struct rb_root) { NULL }
#define RB_ROOT_CACHED (struct rb_root_cached) { { NULL }, NULL }
#define rb_entry(ptr, type, member) container_of(ptr, type, member)
#define rb_entry_safe(ptr, type, member) ({ __typeof__(ptr) __n = (ptr); __n ? rb_entry(__n, type, member) : NULL; })
#define RB_EMPTY_ROOT(root) ((root)->rb_node == NULL)
#define RB_EMPTY_NODE(n) ((n)->__rb_parent_color == (unsigned long)(n))
#define RB_CLEAR_NODE(n) ((n)->__rb_parent_color = (unsigned long)(n))
#define rb_parent(r) ((struct rb_node *)((r)->__rb_parent_color & ~3UL))
void rb_insert_color(struct rb_node *node, struct rb_root *root);
void rb_erase(struct rb_node *node, struct rb_root *root);
void rb_link_node(struct rb_node *node, struct rb_node *parent, struct rb_node **link);
void rb_replace_node(struct rb_node *victim, struct rb_node *entry, struct rb_root *root);
struct rb_node *rb_next(const struct rb_node *node) __contract("null(ret)");
struct rb_node *rb_prev(const struct rb_node *node) __contract("null(ret)");
struct rb_node *rb_first(const struct rb_root *root) __contract("null(ret)");
struct rb_node *rb_last(const struct rb_root *root) __contract("null(ret)");
#define rbtree_postorder_for_each_entry_safe(pos, n, root, field) \
	for (pos = rb_entry_safe(rb_first_postorder(root), __typeof__(*pos), field); pos && \
		({ n = rb_entry_safe(rb_next_postorder(&pos->field), __typeof__(*pos), field); 1; }); pos = n)
struct rb_node *rb_first_postorder(const struct rb_root *root) __contract("null(ret)");
struct rb_node *rb_next_postorder(const struct rb_node *node) __contract("null(ret)");

#endif
