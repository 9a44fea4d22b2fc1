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

type *g_rc_box_new();
type *g_rc_box_new0();
type *g_atomic_rc_box_new();
type *g_atomic_rc_box_new0();

#endif
