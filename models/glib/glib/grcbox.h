/* GLib 2.74: the documented interface */
#ifndef _GLIB_GRCBOX_H
#define _GLIB_GRCBOX_H

#include <glib/gmem.h>

gpointer g_rc_box_alloc(gsize block_size);
gpointer g_rc_box_alloc0(gsize block_size);
gpointer g_rc_box_dup(gsize block_size, gconstpointer mem_block);
gpointer g_rc_box_acquire(gpointer mem_block);
void g_rc_box_release(gpointer mem_block);
void g_rc_box_release_full(gpointer mem_block, GDestroyNotify clear_func);
gsize g_rc_box_get_size(gpointer mem_block);
gpointer g_atomic_rc_box_alloc(gsize block_size);
gpointer g_atomic_rc_box_alloc0(gsize block_size);
gpointer g_atomic_rc_box_dup(gsize block_size, gconstpointer mem_block);
gpointer g_atomic_rc_box_acquire(gpointer mem_block);
void g_atomic_rc_box_release(gpointer mem_block);
void g_atomic_rc_box_release_full(gpointer mem_block, GDestroyNotify clear_func);
gsize g_atomic_rc_box_get_size(gpointer mem_block);

#define g_rc_box_new(type) ((type *)g_rc_box_alloc(sizeof(type)))
#define g_rc_box_new0(type) ((type *)g_rc_box_alloc0(sizeof(type)))
#define g_atomic_rc_box_new(type) ((type *)g_atomic_rc_box_alloc(sizeof(type)))
#define g_atomic_rc_box_new0(type) ((type *)g_atomic_rc_box_alloc0(sizeof(type)))

#endif
