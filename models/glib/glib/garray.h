/* GLib 2.74: the documented interface */
#ifndef __G_ARRAY_H__
#define __G_ARRAY_H__

#include <glib/gtypes.h>

struct _GBytes;
typedef struct _GBytes GBytes;
struct _GArray;
typedef struct _GArray GArray;
struct _GByteArray;
typedef struct _GByteArray GByteArray;
struct _GPtrArray;
typedef struct _GPtrArray GPtrArray;
struct _GArray {
	gchar *data;
	guint len;
};
struct _GByteArray {
	guint8 *data;
	guint len;
};
struct _GPtrArray {
	gpointer *pdata;
	guint len;
};
GArray *g_array_new(gboolean zero_terminated, gboolean clear, guint element_size);
gpointer g_array_steal(GArray *array, gsize *len);
GArray *g_array_sized_new(gboolean zero_terminated, gboolean clear, guint element_size, guint reserved_size);
GArray *g_array_copy(GArray *array);
gchar *g_array_free(GArray *array, gboolean free_segment) __contract("frees(array)");
GArray *g_array_ref(GArray *array);
void g_array_unref(GArray *array) __contract("unref(array)");
guint g_array_get_element_size(GArray *array);
GArray *g_array_set_size(GArray *array, guint length);
GArray *g_array_remove_index(GArray *array, guint index);
GArray *g_array_remove_index_fast(GArray *array, guint index);
GArray *g_array_remove_range(GArray *array, guint index, guint length);
void g_array_sort(GArray *array, GCompareFunc compare_func);
void g_array_sort_with_data(GArray *array, GCompareDataFunc compare_func, gpointer user_data);
gboolean g_array_binary_search(GArray *array, gconstpointer target, GCompareFunc compare_func, guint *out_match_index);
void g_array_set_clear_func(GArray *array, GDestroyNotify clear_func);
GPtrArray *g_ptr_array_new(void);
GPtrArray *g_ptr_array_new_with_free_func(GDestroyNotify element_free_func);
gpointer *g_ptr_array_steal(GPtrArray *array, gsize *len);
GPtrArray *g_ptr_array_copy(GPtrArray *array, GCopyFunc func, gpointer user_data);
GPtrArray *g_ptr_array_sized_new(guint reserved_size);
GPtrArray *g_ptr_array_new_full(guint reserved_size, GDestroyNotify element_free_func);
GPtrArray *g_ptr_array_new_null_terminated(guint reserved_size, GDestroyNotify element_free_func, gboolean null_terminated);
gpointer *g_ptr_array_free(GPtrArray *array, gboolean free_seg) __contract("frees(array)");
GPtrArray *g_ptr_array_ref(GPtrArray *array);
void g_ptr_array_unref(GPtrArray *array) __contract("unref(array)");
void g_ptr_array_set_free_func(GPtrArray *array, GDestroyNotify element_free_func);
void g_ptr_array_set_size(GPtrArray *array, gint length);
gpointer g_ptr_array_remove_index(GPtrArray *array, guint index);
gpointer g_ptr_array_remove_index_fast(GPtrArray *array, guint index);
gpointer g_ptr_array_steal_index(GPtrArray *array, guint index);
gpointer g_ptr_array_steal_index_fast(GPtrArray *array, guint index);
gboolean g_ptr_array_remove(GPtrArray *array, gpointer data);
gboolean g_ptr_array_remove_fast(GPtrArray *array, gpointer data);
GPtrArray *g_ptr_array_remove_range(GPtrArray *array, guint index, guint length);
void g_ptr_array_add(GPtrArray *array, gpointer data);
void g_ptr_array_extend(GPtrArray *array_to_extend, GPtrArray *array, GCopyFunc func, gpointer user_data);
void g_ptr_array_extend_and_steal(GPtrArray *array_to_extend, GPtrArray *array);
void g_ptr_array_insert(GPtrArray *array, gint index, gpointer data);
void g_ptr_array_sort(GPtrArray *array, GCompareFunc compare_func);
void g_ptr_array_sort_with_data(GPtrArray *array, GCompareDataFunc compare_func, gpointer user_data);
void g_ptr_array_foreach(GPtrArray *array, GFunc func, gpointer user_data)
    __contract("calls(func, user_data)");
gboolean g_ptr_array_find(GPtrArray *haystack, gconstpointer needle, guint *index)
    __contract("null(ret)");
gboolean g_ptr_array_find_with_equal_func(GPtrArray *haystack, gconstpointer needle, GEqualFunc equal_func, guint *index)
    __contract("null(ret)");
gboolean g_ptr_array_is_null_terminated(GPtrArray *array);
GByteArray *g_byte_array_new(void);
GByteArray *g_byte_array_new_take(guint8 *data, gsize len);
guint8 *g_byte_array_steal(GByteArray *array, gsize *len);
GByteArray *g_byte_array_sized_new(guint reserved_size);
guint8 *g_byte_array_free(GByteArray *array, gboolean free_segment) __contract("frees(array)");
GBytes *g_byte_array_free_to_bytes(GByteArray *array);
GByteArray *g_byte_array_ref(GByteArray *array);
void g_byte_array_unref(GByteArray *array) __contract("unref(array)");
GByteArray *g_byte_array_append(GByteArray *array, const guint8 *data, guint len);
GByteArray *g_byte_array_prepend(GByteArray *array, const guint8 *data, guint len);
GByteArray *g_byte_array_set_size(GByteArray *array, guint length);
GByteArray *g_byte_array_remove_index(GByteArray *array, guint index);
GByteArray *g_byte_array_remove_index_fast(GByteArray *array, guint index);
GByteArray *g_byte_array_remove_range(GByteArray *array, guint index, guint length);
void g_byte_array_sort(GByteArray *array, GCompareFunc compare_func);
void g_byte_array_sort_with_data(GByteArray *array, GCompareDataFunc compare_func, gpointer user_data);
#define g_array_append_val(a, v) g_array_append_vals((a), &(v), 1)
#define g_array_prepend_val(a, v) g_array_prepend_vals((a), &(v), 1)
#define g_array_insert_val(a, i, v) g_array_insert_vals((a), (i), &(v), 1)
#define g_array_index(a, t, i) (((t *)(void *)(a)->data)[(i)])
#define g_ptr_array_index(array, index_) ((array)->pdata)[index_]

#endif
