/* GLib 2.74: the documented interface */
#ifndef __G_SLICE_H__
#define __G_SLICE_H__

#include <glib/gtypes.h>
#include <string.h>

void g_slice_free_chain_with_offset(gsize block_size, gpointer mem_chain, gsize next_offset);
typedef enum {
	G_SLICE_CONFIG_ALWAYS_MALLOC = 1, G_SLICE_CONFIG_BYPASS_MAGAZINES,
	G_SLICE_CONFIG_WORKING_SET_MSECS, G_SLICE_CONFIG_COLOR_INCREMENT,
	G_SLICE_CONFIG_CHUNK_SIZES, G_SLICE_CONFIG_CONTENTION_COUNTER
} GSliceConfig;
void g_slice_set_config(GSliceConfig ckey, gint64 value);
gint64 g_slice_get_config(GSliceConfig ckey);
gint64 *g_slice_get_config_state(GSliceConfig ckey, gint64 address, guint *n_values);
#define g_slice_new(type) ((type *)g_slice_alloc(sizeof(type)))
#define g_slice_new0(type) ((type *)g_slice_alloc0(sizeof(type)))
#define g_slice_free(type, mem) g_slice_free1(sizeof(type), (mem))
#define g_slice_dup(type, mem) ((type *)g_slice_copy(sizeof(type), (mem)))

#endif
