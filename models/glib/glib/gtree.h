/* GLib 2.74: the documented interface */
#ifndef __G_TREE_H__
#define __G_TREE_H__

#include <glib/gnode.h>

struct _GTree;
typedef struct _GTree GTree;
struct _GTreeNode;
typedef struct _GTreeNode GTreeNode;
typedef gboolean (*GTraverseFunc)(gpointer, gpointer, gpointer);
typedef gboolean (*GTraverseNodeFunc)(GTreeNode *, gpointer);
GTree *g_tree_new(GCompareFunc key_compare_func);
GTree *g_tree_new_with_data(GCompareDataFunc key_compare_func, gpointer key_compare_data);
GTree *g_tree_new_full(GCompareDataFunc key_compare_func, gpointer key_compare_data, GDestroyNotify key_destroy_func, GDestroyNotify value_destroy_func);
GTreeNode *g_tree_node_first(GTree *tree);
GTreeNode *g_tree_node_last(GTree *tree);
GTreeNode *g_tree_node_previous(GTreeNode *node);
GTreeNode *g_tree_node_next(GTreeNode *node);
GTree *g_tree_ref(GTree *tree);
void g_tree_unref(GTree *tree) __contract("unref(tree)");
void g_tree_destroy(GTree *tree) __contract("frees(tree)");
GTreeNode *g_tree_insert_node(GTree *tree, gpointer key, gpointer value);
void g_tree_insert(GTree *tree, gpointer key, gpointer value);
GTreeNode *g_tree_replace_node(GTree *tree, gpointer key, gpointer value);
void g_tree_replace(GTree *tree, gpointer key, gpointer value);
gboolean g_tree_remove(GTree *tree, gconstpointer key);
void g_tree_remove_all(GTree *tree);
gboolean g_tree_steal(GTree *tree, gconstpointer key);
gpointer g_tree_node_key(GTreeNode *node);
gpointer g_tree_node_value(GTreeNode *node);
GTreeNode *g_tree_lookup_node(GTree *tree, gconstpointer key);
gpointer g_tree_lookup(GTree *tree, gconstpointer key) __contract("null(ret)");
gboolean g_tree_lookup_extended(GTree *tree, gconstpointer lookup_key, gpointer *orig_key, gpointer *value);
void g_tree_foreach(GTree *tree, GTraverseFunc func, gpointer user_data)
    __contract("calls(func, user_data)");
void g_tree_foreach_node(GTree *tree, GTraverseNodeFunc func, gpointer user_data);
void g_tree_traverse(GTree *tree, GTraverseFunc traverse_func, GTraverseType traverse_type, gpointer user_data);
GTreeNode *g_tree_search_node(GTree *tree, GCompareFunc search_func, gconstpointer user_data);
gpointer g_tree_search(GTree *tree, GCompareFunc search_func, gconstpointer user_data);
GTreeNode *g_tree_lower_bound(GTree *tree, gconstpointer key);
GTreeNode *g_tree_upper_bound(GTree *tree, gconstpointer key);
gint g_tree_height(GTree *tree);
gint g_tree_nnodes(GTree *tree);

#endif
