/* GLib 2.74: the documented interface */
#ifndef __G_DATASET_H__
#define __G_DATASET_H__

#include <glib/gquark.h>

struct _GData;
typedef struct _GData GData;
typedef void (*GDataForeachFunc)(GQuark, gpointer, gpointer);
void g_datalist_init(GData **datalist);
void g_datalist_clear(GData **datalist);
gpointer g_datalist_id_get_data(GData **datalist, GQuark key_id);
void g_datalist_id_set_data_full(GData **datalist, GQuark key_id, gpointer data, GDestroyNotify destroy_func);
void g_datalist_id_remove_multiple(GData **datalist, GQuark *keys, gsize n_keys);
typedef gpointer (*GDuplicateFunc)(gpointer, gpointer);
gpointer g_datalist_id_dup_data(GData **datalist, GQuark key_id, GDuplicateFunc dup_func, gpointer user_data);
gboolean g_datalist_id_replace_data(GData **datalist, GQuark key_id, gpointer oldval, gpointer newval, GDestroyNotify destroy, GDestroyNotify *old_destroy);
gpointer g_datalist_id_remove_no_notify(GData **datalist, GQuark key_id);
void g_datalist_foreach(GData **datalist, GDataForeachFunc func, gpointer user_data);
void g_datalist_set_flags(GData **datalist, guint flags);
void g_datalist_unset_flags(GData **datalist, guint flags);
guint g_datalist_get_flags(GData **datalist);
void g_dataset_destroy(gconstpointer dataset_location);
gpointer g_dataset_id_get_data(gconstpointer dataset_location, GQuark key_id);
gpointer g_datalist_get_data(GData **datalist, const gchar *key);
void g_dataset_id_set_data_full(gconstpointer dataset_location, GQuark key_id, gpointer data, GDestroyNotify destroy_func);
gpointer g_dataset_id_remove_no_notify(gconstpointer dataset_location, GQuark key_id);
void g_dataset_foreach(gconstpointer dataset_location, GDataForeachFunc func, gpointer user_data);

#define G_DATALIST_FLAGS_MASK 0x3

void g_datalist_id_set_data();
void g_datalist_set_data_full();
gpointer g_datalist_remove_no_notify();
GQuark g_datalist_remove_data();
void g_dataset_id_set_data();
gpointer g_dataset_get_data();
void g_dataset_set_data_full();
gpointer g_dataset_remove_no_notify();
GQuark g_dataset_remove_data();

#endif
