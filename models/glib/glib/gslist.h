/* GLib 2.74: the documented interface */
#ifndef __G_SLIST_H__
#define __G_SLIST_H__

#include <glib/gmem.h>
#include <glib/gnode.h>

struct _GSList;
typedef struct _GSList GSList;
struct _GSList {
	gpointer data;
	GSList *next;
};
GSList *g_slist_alloc(void);
void g_slist_free(GSList *list) __contract("frees(list)");
void g_slist_free_1(GSList *list);
void g_slist_free_full(GSList *list, GDestroyNotify free_func) __contract("frees(list)");
GSList *g_slist_append(GSList *list, gpointer data);
GSList *g_slist_prepend(GSList *list, gpointer data);
GSList *g_slist_insert(GSList *list, gpointer data, gint position);
GSList *g_slist_insert_sorted(GSList *list, gpointer data, GCompareFunc func);
GSList *g_slist_insert_sorted_with_data(GSList *list, gpointer data, GCompareDataFunc func, gpointer user_data);
GSList *g_slist_insert_before(GSList *slist, GSList *sibling, gpointer data);
GSList *g_slist_concat(GSList *list1, GSList *list2);
GSList *g_slist_remove(GSList *list, gconstpointer data);
GSList *g_slist_remove_all(GSList *list, gconstpointer data);
GSList *g_slist_remove_link(GSList *list, GSList *link);
GSList *g_slist_delete_link(GSList *list, GSList *link);
GSList *g_slist_reverse(GSList *list);
GSList *g_slist_copy(GSList *list);
GSList *g_slist_copy_deep(GSList *list, GCopyFunc func, gpointer user_data);
GSList *g_slist_nth(GSList *list, guint n);
GSList *g_slist_find(GSList *list, gconstpointer data) __contract("null(ret)");
GSList *g_slist_find_custom(GSList *list, gconstpointer data, GCompareFunc func)
    __contract("null(ret)");
gint g_slist_position(GSList *list, GSList *llink);
gint g_slist_index(GSList *list, gconstpointer data);
GSList *g_slist_last(GSList *list);
guint g_slist_length(GSList *list);
void g_slist_foreach(GSList *list, GFunc func, gpointer user_data)
    __contract("calls(func, user_data)");
GSList *g_slist_sort(GSList *list, GCompareFunc compare_func);
GSList *g_slist_sort_with_data(GSList *list, GCompareDataFunc compare_func, gpointer user_data);
gpointer g_slist_nth_data(GSList *list, guint n);
void g_clear_slist(GSList **slist_ptr, GDestroyNotify destroy);
#define g_slist_next(slist) ((slist) ? (((GSList *)(slist))->next) : ((GSList *)0))

#define g_slist_free1 g_slist_free_1

#endif
